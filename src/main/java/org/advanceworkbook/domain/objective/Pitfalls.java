package org.advanceworkbook.domain.objective;

import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.Lexicon;
import org.advanceworkbook.domain.objective.frame.ObjectClass;
import org.advanceworkbook.domain.objective.frame.Party;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.RepClass;
import org.advanceworkbook.domain.objective.text.PhraseBook;

/** Names what an objective falls into, from its acts and the phrases that judge by themselves. */
final class Pitfalls {
  private static final int ENOUGH = 2;

  /** To be there is not yet what one is there for: what follows names the pitfall. */
  private static final Set<String> ENCOUNTERS = Set.of("meet", "visit", "stop by", "go", "see");

  private final Lexicon lexicon;
  private final Reading reading;
  private final BareNotes notes;

  Pitfalls(Lexicon lexicon, Reading reading, BareNotes notes) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.notes = notes;
  }

  /** The main one of a text that is no advance, null when it is only a courtesy. */
  Pitfall main(Frame best) {
    Pitfall vague = null;
    Pitfall met = null;
    for (Frame frame : reading.frames()) {
      if (frame.background()) {
        continue;
      }
      Pitfall own = pitfall(frame);
      if (own == Pitfall.SELLER_ACTIVITY && ENCOUNTERS.contains(frame.verb())) {
        met = own;
        continue;
      }
      if (own != null && own != Pitfall.VAGUE && (met == null || own != Pitfall.SELLER_ACTIVITY)) {
        return own;
      }
      vague = vague == null ? own : vague;
    }
    if (vague == null && reading.has("RAPPORT")) {
      return Pitfall.RELATIONSHIP_ONLY;
    }
    if (met != null) {
      return met;
    }
    if (vague == null
        && best != null
        && best.side() == Party.CLIENT
        && best.energy() == 1
        && !best.negated()
        && !bare(best)) {
      return null;
    }
    for (String kind : List.of("RAPPORT", "MOOD", "EDUCATE", "INFO")) {
      if (reading.has(kind)) {
        return ofSignal(kind);
      }
    }
    return Pitfall.VAGUE;
  }

  private Pitfall pitfall(Frame frame) {
    if (frame.side() == Party.CLIENT && notes.known(frame)) {
      return Pitfall.INFORMATION_ONLY;
    }
    String signal = signalIn(frame);
    if (frame.side() == Party.US) {
      boolean asks = frame.rep() == RepClass.INFO && "EDUCATE".equals(signal);
      boolean loose =
          "VAGUE".equals(signal)
              && frame.rep() != RepClass.VAGUE
              && frame.rep() != RepClass.OBTAIN
              && opening(frame) == null;
      if (signal != null && !asks && !loose) {
        return ofSignal(signal);
      }
      return switch (frame.rep()) {
        case EDUCATE -> Pitfall.EDUCATE;
        case RAPPORT -> Pitfall.RELATIONSHIP_ONLY;
        case INFO -> Pitfall.INFORMATION_ONLY;
        case SELLER -> Pitfall.SELLER_ACTIVITY;
        default -> Pitfall.VAGUE;
      };
    }
    if (frame.side() == Party.CLIENT && frame.energy() < ENOUGH && !frame.negated()) {
      Pitfall small = small(frame, signal);
      if (small != null) {
        return small;
      }
    }
    if (signal != null) {
      return ofSignal(signal);
    }
    return frame.side() == Party.CLIENT && (frame.energy() == 0 || frame.negated())
        ? Pitfall.VAGUE
        : null;
  }

  private boolean saysOurs(Frame frame) {
    for (int i = frame.from(); i < frame.to(); i++) {
      if (reading.words().get(i).token().is("our", "my")) {
        return true;
      }
    }
    return false;
  }

  /** What kind of nothing a client's small act is. */
  private Pitfall small(Frame frame, String signal) {
    boolean ours = frame.about() == ObjectClass.OURS || saysOurs(frame);
    if (lexicon.clientList("SHOWN", frame.verb()) && ours) {
      return Pitfall.SELLER_ACTIVITY;
    }
    if ("MOOD".equals(signal) || "RAPPORT".equals(signal)) {
      return Pitfall.RELATIONSHIP_ONLY;
    }
    if (lexicon.clientList("LEARNS", frame.verb())) {
      return Pitfall.EDUCATE;
    }
    return lexicon.clientList("FEELS", frame.verb()) && frame.energy() == 0 && signal == null
        ? Pitfall.RELATIONSHIP_ONLY
        : null;
  }

  private static Pitfall ofSignal(String kind) {
    return switch (kind) {
      case "RAPPORT", "MOOD" -> Pitfall.RELATIONSHIP_ONLY;
      case "EDUCATE" -> Pitfall.EDUCATE;
      case "INFO" -> Pitfall.INFORMATION_ONLY;
      default -> Pitfall.VAGUE;
    };
  }

  /** True when a phrase says that the act is too general. */
  boolean vague(Frame frame) {
    return "VAGUE".equals(signalIn(frame));
  }

  private String signalIn(Frame frame) {
    String found = null;
    PhraseBook.Hit opening = opening(frame);
    if (opening != null) {
      return opening.kind();
    }
    for (PhraseBook.Hit hit : reading.signals()) {
      boolean inside = hit.from() >= frame.from() - 1 && hit.from() < frame.to();
      if (inside && (found == null || found.equals("VAGUE"))) {
        found = hit.kind();
      }
    }
    return found;
  }

  /** "Clear the open points": the phrase that is the act itself; of two the longer one. */
  private PhraseBook.Hit opening(Frame frame) {
    PhraseBook.Hit found = null;
    for (PhraseBook.Hit hit : reading.signals()) {
      boolean whole = hit.from() == frame.from() && hit.to() - hit.from() >= 2;
      if (whole && (found == null || hit.to() > found.to())) {
        found = hit;
      }
    }
    return found != null && found.kind().equals("VAGUE") ? found : null;
  }

  /** "Feedback": one noun and nobody who gives it. */
  private boolean bare(Frame frame) {
    return frame.verb().isEmpty() && !frame.named() && reading.words().size() <= 2;
  }
}
