package org.advanceworkbook.domain.objective.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Form;
import org.advanceworkbook.domain.objective.text.WordForm;

/**
 * Decides for every verb group who acts, from what stands between it and the verb group before:
 * "get Dana to sign", "Dana agrees to sign and sends", "to sign", "signed by Dana".
 */
final class ClauseReader {
  private static final Set<String> BARE = Set.of("have", "let", "make", "help", "see", "watch");

  private final Lexicon lexicon;
  private final List<Word> words;
  private final List<Group> groups;
  private final List<VerbGroup> verbs;
  private final List<Clause> clauses = new ArrayList<>();

  ClauseReader(Lexicon lexicon, List<Word> words, List<Group> groups, List<VerbGroup> verbs) {
    this.lexicon = lexicon;
    this.words = words;
    this.groups = groups;
    this.verbs = verbs;
    for (int k = 0; k < verbs.size(); k++) {
      clauses.add(clause(k));
    }
  }

  List<Clause> clauses() {
    return clauses;
  }

  private Clause clause(int k) {
    VerbGroup verb = verbs.get(k);
    int from = k == 0 ? 0 : verbs.get(k - 1).to();
    int stop = lastStop(from, verb.from());
    Clause before = k == 0 ? null : clauses.get(k - 1);
    Clause linked = stop >= 0 ? null : before;
    int begin = stop >= 0 ? stop + 1 : from;
    List<Group> between = between(begin, verb.from());
    String sub = subordinator(begin, verb.from(), linked);
    Subject subject = subject(verb, linked, before, between, begin);
    int end =
        k + 1 < verbs.size()
            ? Math.min(firstStop(verb.to()), verbs.get(k + 1).from())
            : firstStop(verb.to());
    return new Clause(
        verb,
        subject.group,
        subject.side,
        subject.implied,
        between(verb.to(), end),
        false,
        subject.cause,
        sub,
        subject.purpose,
        end);
  }

  private record Subject(Group group, Party side, boolean implied, Clause cause, boolean purpose) {
    static Subject of(Group group) {
      return new Subject(group, group.side(), false, null, false);
    }
  }

  private Subject subject(
      VerbGroup verb, Clause linked, Clause before, List<Group> between, int begin) {
    if (verb.form() == Form.INFINITIVE) {
      return infinitive(verb, linked, between, begin);
    }
    if (verb.form() == Form.BASE
        && linked != null
        && BARE.contains(linked.verb().bare())
        && between.size() == 1
        && between.get(0).side() != Party.NONE
        && between.get(0).after().isEmpty()
        && boundaries(begin, verb.from()) == 0) {
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
    return behind != null ? Subject.of(behind) : inherited(verb, linked, before, begin);
  }

  /** "get the form signed" is an act; "inform the buyer detailed" is none of its own. */
  private Subject modifier(VerbGroup verb, Clause linked, List<Group> between, int begin) {
    boolean object =
        verb.form() == Form.DONE
            && linked != null
            && !between.isEmpty()
            && boundaries(begin, verb.from()) == 0;
    if (!object || linked.verb().form() == Form.DONE && linked.side() != Party.US) {
      return null;
    }
    Group last = between.get(between.size() - 1);
    if (nominative(last)) {
      return null;
    }
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
            ? between(verb.to(), Math.min(words.size(), verb.to() + 1))
            : List.of();
    boolean person = behind.size() == 1 && behind.get(0).side() == Party.CLIENT;
    return person ? behind.get(0) : null;
  }

  private Subject infinitive(VerbGroup verb, Clause linked, List<Group> between, int begin) {
    Group last = between.isEmpty() ? null : between.get(between.size() - 1);
    boolean direct = last != null && last.to() >= verb.from() - 1 - adverbs(verb.from());
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
        && boundaries(begin, verb.from()) == 0) {
      return new Subject(person, person.side(), false, linked, false);
    }
    if (between.isEmpty() && boundaries(begin, verb.from()) == 0) {
      return new Subject(linked.subject(), linked.side(), true, linked, false);
    }
    if (boundaries(begin, verb.from()) > 0
        && between.isEmpty()
        && linked.verb().form() == Form.INFINITIVE) {
      return new Subject(linked.subject(), linked.side(), true, linked.cause(), linked.purpose());
    }
    Group own =
        between.size() == 1
                && boundaries(begin, verb.from()) > 0
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

  private int adverbs(int end) {
    int count = 0;
    while (end - 1 - count >= 0
        && (words.get(end - 1 - count).is(Pos.ADVERB)
            || words.get(end - 1 - count).is(Pos.TIME)
            || words.get(end - 1 - count).is(Pos.CLOSE)
            || words.get(end - 1 - count).is(Pos.OTHER))) {
      count++;
    }
    return count;
  }

  /**
   * The first group behind the last boundary that stands free; without a boundary, the last one.
   */
  private Group ownSubject(VerbGroup verb, Clause linked, List<Group> between) {
    if (verb.form() == Form.ING && linked != null) {
      return null;
    }
    Group chosen = null;
    for (Group group : between) {
      boolean free =
          (group.after().isEmpty() || nominative(group)) && joined(group.to(), verb.from());
      if (free && (group.behindBoundary() || nominative(group))) {
        chosen = better(chosen, group);
      }
    }
    if (chosen != null) {
      return chosen;
    }
    if (linked == null || between.isEmpty()) {
      for (Group group : between) {
        if (group.after().isEmpty()) {
          return group;
        }
      }
      return null;
    }
    Group last = between.get(between.size() - 1);
    boolean finite = verb.form() == Form.FINITE || verb.form() == Form.DONE;
    boolean adjacent = last.to() >= verb.from() - adverbs(verb.from());
    return finite && adjacent && (last.side() != Party.NONE || last.after().isEmpty())
        ? last
        : null;
  }

  /** Only the verb or another subject may stand behind a subject. */
  private boolean joined(int from, int to) {
    boolean cut = false;
    boolean noun = false;
    for (int i = to - 1; i >= from; i--) {
      Word word = words.get(i);
      noun |= word.is(Pos.NOUN) || word.is(Pos.NAME) || word.is(Pos.PRONOUN);
      cut |= (word.is(Pos.COMMA) || word.is(Pos.CONJUNCTION)) && !noun;
    }
    return !cut;
  }

  private boolean nominative(Group group) {
    return words.get(group.head()).token().is("i", "we", "he", "she", "they");
  }

  /** Of two groups joined by "and" the person wins; else the later one, nearer to the verb. */
  private Group better(Group known, Group group) {
    if (known == null || known.side() == Party.NONE || nominative(group)) {
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

  private Subject inherited(VerbGroup verb, Clause linked, Clause before, int begin) {
    boolean third = verb.form() == Form.FINITE;
    if (linked == null) {
      boolean thirdForm =
          words.get(verb.at()).token().can(WordForm.THIRD) && third
              || third && !verb.passive() && helped(verb, "will", "has", "is", "'ll");
      Party told =
          before != null && before.side() == Party.CLIENT && verb.form() == Form.DONE
              ? Party.NONE
              : Party.NONE;
      Party side = thirdForm ? Party.CLIENT : verb.form() == Form.DONE ? told : Party.US;
      return new Subject(null, side, true, null, false);
    }
    if (third
        && words.get(verb.at()).token().can(WordForm.THIRD)
        && linked.side() != Party.CLIENT) {
      boolean thing = linked.side() == Party.NONE && linked.subject() != null;
      return new Subject(
          thing ? linked.subject() : null, thing ? Party.NONE : Party.CLIENT, true, null, false);
    }
    if (verb.form() == Form.BASE
        && linked.side() == Party.CLIENT
        && linked.cause() == null
        && linked.verb().form() != Form.INFINITIVE
        && linked.verb().form() != Form.BASE) {
      boolean plural =
          linked.verb().form() == Form.DONE
              || words.get(linked.verb().at()).token().can(WordForm.BASE);
      return plural
          ? new Subject(linked.subject(), Party.CLIENT, true, null, false)
          : new Subject(null, Party.US, true, null, false);
    }
    boolean towardsClient =
        verb.form() == Form.BASE
            && linked.cause() != null
            && linked.side() == Party.CLIENT
            && clientObjectNext(verb);
    if (towardsClient) {
      return new Subject(null, Party.US, true, null, false);
    }
    if (verb.form() == Form.DONE
        && linked.verb().form() != Form.DONE
        && !(linked.verb().tense() == VerbGroup.Tense.PAST)) {
      Group object =
          linked.objects().isEmpty() ? null : linked.objects().get(linked.objects().size() - 1);
      boolean causative =
          object != null
              && Set.of("get", "have", "want", "need", "see").contains(linked.verb().bare());
      return new Subject(
          causative ? object : null,
          causative ? object.side() : Party.NONE,
          true,
          causative ? linked : null,
          false);
    }
    return new Subject(linked.subject(), linked.side(), true, linked.cause(), linked.purpose());
  }

  private boolean clientObjectNext(VerbGroup verb) {
    return verb.to() < words.size() && words.get(verb.to()).token().is("him", "her", "them", "you");
  }

  private boolean helped(VerbGroup verb, String... helpers) {
    return words.get(verb.from()).token().is(helpers);
  }

  private String subordinator(int from, int to, Clause linked) {
    for (int i = to - 1; i >= from; i--) {
      if (words.get(i).is(Pos.SUBORDINATE)) {
        boolean soonAs = words.get(i).token().is("as");
        return soonAs ? "as" : words.get(i).norm();
      }
      boolean asSoon =
          words.get(i).token().is("soon") && i > 0 && words.get(i - 1).token().is("as");
      if (asSoon) {
        return "once";
      }
      if (words.get(i).is(Pos.RELATIVE)) {
        return "who";
      }
      if (words.get(i).token().is("before", "after", "until") && words.get(i).is(Pos.PREPOSITION)) {
        return "before";
      }
      if (words.get(i).is(Pos.COMMA)) {
        return "";
      }
    }
    boolean joined = linked != null && boundaries(from, to) > 0 && noComma(from, to);
    boolean infinitive = linked != null && from <= to && boundaries(from, to) == 0;
    return joined || infinitive ? linked.subordinate() : "";
  }

  private boolean noComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).is(Pos.COMMA)) {
        return false;
      }
    }
    return true;
  }

  private int boundaries(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += words.get(i).pos().boundary() ? 1 : 0;
    }
    return count;
  }

  private List<Group> between(int from, int to) {
    List<Group> found = new ArrayList<>();
    int low = 0;
    int high = groups.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (groups.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int g = low; g < groups.size() && groups.get(g).from() < to; g++) {
      found.add(groups.get(g));
    }
    return found;
  }

  private int lastStop(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (words.get(i).is(Pos.STOP) && !(words.get(i).token().is(":") && personOnly(from, i))) {
        return i;
      }
    }
    return -1;
  }

  /** "CFO: signs by Friday" goes on behind its colon. */
  private boolean personOnly(int from, int colon) {
    return colon > 0 && words.get(colon - 1).side() == Party.CLIENT && colon - from <= 4;
  }

  private int firstStop(int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.get(i).is(Pos.STOP)) {
        return i;
      }
    }
    return words.size();
  }
}
