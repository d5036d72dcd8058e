package org.advanceworkbook.domain.objective.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Tense;
import org.advanceworkbook.domain.objective.text.TimeMention;

/**
 * Acts named by a noun where no verb governs it: "intro to the plant manager", "signature by
 * Friday", "Tom (CFO) in the demo on the 9th".
 */
final class Nominals {

  private final Objects objects;
  private final NounSigns signs;
  private final List<Word> words;
  private final List<Group> groups;
  private final List<Clause> clauses;
  private final List<Frame> frames = new ArrayList<>();

  Nominals(Lexicon lexicon, List<Word> words, List<Group> groups, List<Clause> clauses) {
    this.objects = new Objects(lexicon);
    this.words = words;
    this.signs = new NounSigns(objects, words, groups);
    this.groups = groups;
    this.clauses = clauses;
    int from = 0;
    for (int i = 0; i <= words.size(); i++) {
      boolean end = i == words.size() || words.get(i).is(Pos.STOP);
      if (end) {
        sentence(from, i);
        from = i + 1;
      }
    }
  }

  List<Frame> all() {
    return frames;
  }

  /** In a stretch between two stops only what stands before its first verb can be free. */
  private void sentence(int from, int to) {
    boolean topic = to < words.size() && words.get(to).token().is(":") && verbBehind(to);
    if (topic) {
      return;
    }
    int firstVerb = to;
    Group subject = null;
    for (Clause clause : clauses) {
      if (clause.verb().from() >= from && clause.verb().from() < to) {
        firstVerb = subordinateStart(from, clause.verb().from());
        subject = clause.subject();
        break;
      }
    }
    for (Group group : groups) {
      boolean inside = group.from() >= from && group.to() <= firstVerb;
      boolean used = subject != null && subject == group;
      boolean listed = group.from() > firstVerb && group.to() <= to && signs.signedAside(group);
      if ((inside || listed) && !used && group.after().isEmpty() && !askedFor(group, from)) {
        add(group, from, to);
      }
    }
  }

  /** "when the lease runs out": the lease is what is asked about. */
  private boolean askedFor(Group group, int from) {
    for (int i = from; i < group.from(); i++) {
      if (words.get(i).is(Pos.SUBORDINATE)
          && words.get(i).token().is("when", "how", "whether", "why", "where", "if")) {
        return true;
      }
    }
    return false;
  }

  /** "Renewal: Gavin signs by Friday" only names its topic before the colon. */
  private boolean verbBehind(int colon) {
    for (Clause clause : clauses) {
      if (clause.verb().from() > colon) {
        return true;
      }
    }
    return false;
  }

  private int subordinateStart(int from, int verb) {
    int begin = verb;
    for (int i = verb - 1; i >= from; i--) {
      boolean temporal =
          words.get(i).is(Pos.PREPOSITION) && Subjects.TEMPORAL.contains(words.get(i).norm());
      if (words.get(i).is(Pos.SUBORDINATE) || words.get(i).is(Pos.RELATIVE) || temporal) {
        begin = i;
      }
    }
    return begin;
  }

  private void add(Group group, int from, int to) {
    ObjectClass about = objects.of(words, group);
    boolean person = group.side() == Party.CLIENT;
    int end = behind(group.to(), to);
    if (person) {
      int energy = signs.presence(group.to(), end);
      if (energy > 0) {
        frames.add(frame(group, energy, ObjectClass.TIME, group, group.to(), end));
      }
      return;
    }
    boolean thisCall =
        about == ObjectClass.TIME
            && firstVerbBehind(group.to(), words.size())
            && time(group.from(), end) == null
            && words
                .get(group.from())
                .token()
                .is(
                    "first", "second", "third", "fourth", "fifth", "another", "last", "2nd", "3rd",
                    "4th", "5th");
    boolean ourOwn =
        group.to() + 1 < words.size()
            && words.get(group.to()).token().is("we", "i")
            && words.get(group.to() + 1).is(Pos.VERB);
    if (about == null || thisCall || ourOwn) {
      return;
    }
    boolean particular =
        !frames.isEmpty()
            && frames.get(frames.size() - 1).side() == Party.US
            && frames.get(frames.size() - 1).rep() == RepClass.SELLER
            && frames.get(frames.size() - 1).from() >= from
            && about.energy() < 4
            && signs.giver(group.to(), end) == null
            && time(group.from(), end) == null;
    if (particular) {
      return;
    }
    Group from1 = signs.giver(group.to(), end);
    boolean given = from1 != null;
    boolean show = about == ObjectClass.TIME && signs.shows(group);
    boolean toThem = group.to() < words.size() && words.get(group.to()).is(Pos.TO);
    boolean dated = given && time(group.from(), end) != null;
    if (about == ObjectClass.OURS
        && dated
        && "with".equals(from1.after())
        && words
            .get(group.head())
            .token()
            .is("call", "meeting", "session", "visit", "appointment")) {
      about = ObjectClass.TIME;
    }
    boolean ourShow =
        show
            && (toThem || !given && time(group.from(), to) == null && !signs.reviewedBefore(group));
    if (ourShow) {
      RepClass kind =
          words.get(group.head()).token().is("review") ? RepClass.VAGUE : RepClass.SELLER;
      frames.add(
          new Frame(
              Party.US,
              false,
              kind,
              "",
              0,
              Tense.PRESENT,
              false,
              false,
              false,
              false,
              false,
              false,
              true,
              ObjectClass.OURS,
              group.from(),
              Math.max(end, group.to()),
              null,
              null));
      return;
    }
    boolean callBack = !given && about == ObjectClass.SMALL && signs.callBack(group);
    about = callBack ? ObjectClass.OURS : about;
    boolean offer = about == ObjectClass.OURS || about == ObjectClass.MIND;
    boolean theirs =
        about == ObjectClass.OURS && given && Set.of("from", "by").contains(from1.after());
    offer &= !theirs;
    boolean hour =
        about == ObjectClass.SMALL
            && given
            && words.get(group.head()).token().is("minutes", "feedback", "opinion", "verdict")
            && time(group.from(), end) != null;
    about = hour ? ObjectClass.TIME : about;
    int energy = theirs ? 3 : offer ? 0 : about.energy();
    energy = energy == 1 && signs.written(group.from(), end) ? 3 : energy;
    RepClass rep =
        offer && !given ? (about == ObjectClass.MIND ? RepClass.VAGUE : RepClass.SELLER) : null;
    Party side = rep == null ? Party.CLIENT : Party.US;
    frames.add(
        new Frame(
            side,
            given,
            rep,
            "",
            energy,
            Tense.PRESENT,
            denied(group.from()),
            false,
            false,
            false,
            false,
            about == ObjectClass.MIND,
            true,
            about,
            group.from(),
            Math.max(end, group.to()),
            from1,
            time(group.from(), Math.max(end, group.to()))));
  }

  private boolean firstVerbBehind(int from, int to) {
    return clauses.stream().anyMatch(c -> c.verb().from() >= from && c.verb().from() < to);
  }

  private Frame frame(Group subject, int energy, ObjectClass about, Group who, int from, int to) {
    return new Frame(
        Party.CLIENT,
        true,
        null,
        "",
        energy,
        Tense.PRESENT,
        denied(who.from()),
        false,
        false,
        false,
        false,
        false,
        true,
        about,
        Math.min(from, to - 1),
        to,
        subject,
        time(who.from(), to));
  }

  private boolean denied(int from) {
    return from > 0 && words.get(from - 1).is(Pos.NOT) || words.get(from).token().is("no");
  }

  private int behind(int from, int to) {
    int i = from;
    while (i < to
        && !words.get(i).is(Pos.COMMA)
        && !words.get(i).is(Pos.SUBORDINATE)
        && !words.get(i).is(Pos.RELATIVE)) {
      i++;
    }
    return i;
  }

  private TimeMention time(int from, int to) {
    TimeMention found = null;
    for (int i = from; i < to; i++) {
      found = FrameBuilder.stronger(found, words.get(i).time());
    }
    return found;
  }
}
