package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Form;

/** Finds who acts: "get Dana to sign", "Dana agrees to sign", "who signs", "and comes the boss". */
final class Subjects {
  private static final Set<String> BARE = Set.of("have", "let", "make", "help", "see", "watch");

  static final Set<String> TEMPORAL = Set.of("before", "after", "until", "till", "since");

  private final Lexicon lexicon;
  private final List<Word> words;
  private final Gaps gaps;
  private final Heirs heirs;

  Subjects(Lexicon lexicon, List<Word> words, Gaps gaps) {
    this.lexicon = lexicon;
    this.words = words;
    this.gaps = gaps;
    this.heirs = new Heirs(words);
  }

  Subject of(VerbGroup verb, Clause linked, Clause before, List<Group> between, int begin) {
    if (verb.form() == Form.INFINITIVE) {
      return infinitive(verb, linked, between, begin);
    }
    if (verb.form() == Form.BASE
        && linked != null
        && BARE.contains(linked.verb().bare())
        && between.size() == 1
        && between.get(0).side() != Party.NONE
        && between.get(0).after().isEmpty()
        && gaps.boundaries(begin, verb.from()) == 0) {
      return new Subject(between.get(0), between.get(0).side(), false, linked, false);
    }
    Subject modifier = modifier(verb, linked, between, begin);
    if (modifier != null) {
      return modifier;
    }
    Subject relative = relative(verb, between);
    if (relative != null) {
      return relative;
    }
    Group own = ownSubject(verb, linked, between);
    if (own != null) {
      return Subject.of(own);
    }
    Group behind = inverted(verb, begin);
    return behind != null ? Subject.of(behind) : heirs.of(verb, linked);
  }

  /** "get the form signed" is an act; "inform the buyer detailed" is none of its own. */
  private Subject modifier(VerbGroup verb, Clause linked, List<Group> between, int begin) {
    boolean object =
        verb.form() == Form.DONE
            && linked != null
            && !between.isEmpty()
            && gaps.boundaries(begin, verb.from()) == 0;
    if (!object || linked.verb().form() == Form.DONE && linked.side() != Party.US) {
      return null;
    }
    Group last = between.get(between.size() - 1);
    if (gaps.nominative(last)) {
      return null;
    }
    Group first = between.get(0);
    boolean thing = first.after().isEmpty() && first.side() == Party.NONE;
    last = thing ? first : last;
    if (Set.of("get", "have", "want", "need", "see", "like").contains(linked.verb().bare())) {
      return new Subject(
          last, last.side() == Party.CLIENT ? Party.CLIENT : Party.NONE, true, linked, false);
    }
    return new Subject(null, Party.NONE, true, null, true);
  }

  private Subject relative(VerbGroup verb, List<Group> between) {
    int i = verb.from() - 1;
    while (i >= 0 && words.get(i).is(Pos.ADVERB)) {
      i--;
    }
    boolean who = i >= 0 && words.get(i).is(Pos.RELATIVE);
    return who ? new Subject(null, Party.NONE, true, null, false) : null;
  }

  /** "and comes the head of maintenance": the person behind a verb of coming. */
  private Group inverted(VerbGroup verb, int begin) {
    boolean comes =
        Set.of("come", "join", "attend").contains(verb.bare()) && verb.form() != Form.INFINITIVE;
    List<Group> behind =
        comes && verb.from() > begin
            ? gaps.between(verb.to(), Math.min(words.size(), verb.to() + 1))
            : List.of();
    boolean person = behind.size() == 1 && behind.get(0).side() == Party.CLIENT;
    return person ? behind.get(0) : null;
  }

  private Subject infinitive(VerbGroup verb, Clause linked, List<Group> between, int begin) {
    Group last = between.isEmpty() ? null : between.get(between.size() - 1);
    boolean direct = last != null && last.to() >= verb.from() - 1 - gaps.adverbs(verb.from());
    if (linked == null) {
      Group first = between.isEmpty() ? null : between.get(0);
      if (first != null
          && first.side() != Party.NONE
          && (first.after().isEmpty() || first.after().equals("for"))
          && onlyPerson(between)) {
        return Subject.of(first);
      }
      return new Subject(
          null, between.isEmpty() ? Party.US : Party.NONE, true, null, !between.isEmpty());
    }
    if (last != null && direct && last.after().equals("for") && last.side() != Party.NONE) {
      return new Subject(last, last.side(), false, linked, false);
    }
    boolean causes =
        lexicon.rep(RepClass.CAUSE, linked.verb().bare())
            || lexicon.chain(linked.verb().bare()) == ClientChain.CAUSE
            || lexicon.chain(linked.verb().verb()) == ClientChain.CAUSE;
    Group person = firstPerson(between);
    if (person != null
        && causes
        && person.side() != Party.NONE
        && (person.after().isEmpty() || person.after().equals("with"))
        && gaps.boundaries(begin, verb.from()) == 0) {
      return new Subject(person, person.side(), false, linked, false);
    }
    if (between.isEmpty() && gaps.boundaries(begin, verb.from()) == 0) {
      return new Subject(linked.subject(), linked.side(), true, linked, false);
    }
    if (gaps.boundaries(begin, verb.from()) > 0
        && between.isEmpty()
        && linked.verb().form() == Form.INFINITIVE) {
      return new Subject(linked.subject(), linked.side(), true, linked.cause(), linked.purpose());
    }
    Group own =
        between.size() == 1
                && gaps.boundaries(begin, verb.from()) > 0
                && last != null
                && last.side() != Party.NONE
                && last.behindBoundary()
            ? last
            : null;
    if (own != null) {
      return Subject.of(own);
    }
    return new Subject(linked.subject(), linked.side(), true, null, true);
  }

  private static boolean onlyPerson(List<Group> between) {
    for (int i = 1; i < between.size(); i++) {
      if (between.get(i).after().isEmpty() && between.get(i).side() == Party.NONE) {
        return false;
      }
    }
    return true;
  }

  private static Group firstPerson(List<Group> between) {
    for (Group group : between) {
      if (group.side() != Party.NONE) {
        return group;
      }
    }
    return null;
  }

  /**
   * The first group behind the last boundary that stands free; without a boundary, the last one.
   */
  private Group ownSubject(VerbGroup verb, Clause linked, List<Group> between) {
    if (verb.form() == Form.ING && linked != null) {
      return null;
    }
    for (int g = between.size() - 1; g >= 0; g--) {
      boolean finite =
          verb.form() == Form.FINITE || verb.form() == Form.DONE || verb.form() == Form.BASE;
      if (finite
          && TEMPORAL.contains(between.get(g).after())
          && g == between.size() - 1
          && between.get(g).to() >= verb.from() - gaps.adverbs(verb.from())) {
        return between.get(g);
      }
    }
    Group chosen = null;
    for (Group group : between) {
      boolean free =
          (group.after().isEmpty() || gaps.nominative(group))
              && gaps.joined(group.to(), verb.from());
      if (free && (group.behindBoundary() || gaps.nominative(group))) {
        chosen = better(chosen, group);
      }
    }
    if (chosen != null) {
      return chosen;
    }
    if (linked == null || between.isEmpty()) {
      for (Group group : between) {
        if (group.after().isEmpty() && gaps.joined(group.to(), verb.from())) {
          return group;
        }
      }
      return null;
    }
    Group last = between.get(between.size() - 1);
    boolean finite = verb.form() == Form.FINITE || verb.form() == Form.DONE;
    boolean adjacent = last.to() >= verb.from() - gaps.adverbs(verb.from());
    return finite && adjacent && (last.side() != Party.NONE || last.after().isEmpty())
        ? last
        : null;
  }

  /** Of two groups joined by "and" the person wins; else the later one, nearer to the verb. */
  private Group better(Group known, Group group) {
    if (known == null || known.side() == Party.NONE || gaps.nominative(group)) {
      return group;
    }
    if (group.side() == Party.NONE) {
      boolean joined = group.from() > 0 && words.get(group.from() - 1).is(Pos.CONJUNCTION);
      return joined ? known : known;
    }
    return known.side() == Party.US && group.side() == Party.CLIENT
        ? group
        : known.side() == Party.CLIENT && group.side() == Party.US ? known : group;
  }
}
