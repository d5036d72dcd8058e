package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import java.util.Set;

/** What around a noun tells whose act it names. */
final class NounSigns {
  /** What a rep may hold as well; without a day or a giver it is the rep's. */
  private static final Set<String> SHOWS =
      Set.of("demo review demonstration session training webinar rehearsal tasting".split(" "));

  private final Objects objects;
  private final List<Word> words;
  private final List<Group> groups;

  NounSigns(Objects objects, List<Word> words, List<Group> groups) {
    this.objects = objects;
    this.words = words;
    this.groups = groups;
  }

  /** "demo", "product demo", and "demo reporting and exports": shown by us. */
  boolean shows(Group group) {
    boolean first =
        SHOWS.contains(words.get(group.from()).noun())
            && group.head() > group.from()
            && objects.at(words, group.head()) == null;
    return first || SHOWS.contains(words.get(group.head()).noun());
  }

  /** A date or a booking named in the group itself. */
  boolean reviewedBefore(Group group) {
    for (int i = group.from(); i < group.head(); i++) {
      if (words
          .get(i)
          .token()
          .is("dated", "booked", "agreed", "confirmed", "fixed", "scheduled", "next")) {
        return true;
      }
    }
    return false;
  }

  /** "in writing", "signed", "stamped": more than words. */
  boolean written(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).token().is("writing", "written", "signed", "stamped")) {
        return true;
      }
    }
    return false;
  }

  /** "…, signed contract on the phone": an end result put behind a comma. */
  boolean signedAside(Group group) {
    boolean comma = group.from() > 0 && words.get(group.from() - 1).is(Pos.COMMA);
    int behind = group.to();
    boolean comesBack =
        behind + 1 < words.size()
            && words.get(behind).token().is("back", "in", "over", "filled", "signed")
            && words.get(behind + 1).is(Pos.TIME);
    boolean inHand =
        behind + 1 < words.size()
            && words.get(behind).token().is("in", "on")
            && words.get(behind + 1).token().is("my", "our", "hand");
    return comma && (comesBack || inHand)
        || comma
            && words
                .get(group.from())
                .token()
                .is("signed", "countersigned", "approved", "confirmed");
  }

  Group giver(int from, int to) {
    for (Group group : groups) {
      boolean gives = Set.of("from", "by", "with", "of").contains(group.after());
      if (group.from() >= from && group.to() <= to && gives && group.side() == Party.CLIENT) {
        return group;
      }
    }
    return null;
  }

  /** A person at, in or on something that takes time. */
  int presence(int from, int to) {
    for (Group group : groups) {
      boolean place = Set.of("on", "in", "at", "into", "to").contains(group.after());
      if (group.from() >= from && group.to() <= to && place) {
        ObjectClass about = objects.of(words, group);
        if (about != null && about.energy() >= 2 && about != ObjectClass.STAND) {
          return 2;
        }
      }
    }
    return 0;
  }

  /** "call back after two": the rep's own, where nobody is named who does it. */
  boolean callBack(Group group) {
    return words.get(group.head()).token().is("callback", "call-back")
        || words.get(group.head()).token().is("call")
            && group.to() < words.size()
            && words.get(group.to()).token().is("back");
  }
}
