package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Form;
import org.advanceworkbook.domain.objective.text.WordForm;

/** Who acts where nobody is written: the form tells, or the clause before passes its subject on. */
final class Heirs {
  private final List<Word> words;

  Heirs(List<Word> words) {
    this.words = words;
  }

  Subject of(VerbGroup verb, Clause linked) {
    boolean third = verb.form() == Form.FINITE;
    if (linked == null) {
      boolean thirdForm =
          words.get(verb.at()).token().can(WordForm.THIRD) && third
              || third && !verb.passive() && helped(verb, "will", "has", "is", "'ll");
      Party side =
          thirdForm
              ? Party.CLIENT
              : verb.form() == Form.DONE && !verb.passive() ? Party.NONE : Party.US;
      return new Subject(null, side, true, null, false);
    }
    if (third
        && words.get(verb.at()).token().can(WordForm.THIRD)
        && linked.side() != Party.CLIENT) {
      boolean colleague =
          linked.side() == Party.US
              && linked.subject() != null
              && words.get(linked.subject().head()).is(Pos.NOUN);
      if (colleague) {
        return new Subject(linked.subject(), Party.US, true, null, false);
      }
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
}
