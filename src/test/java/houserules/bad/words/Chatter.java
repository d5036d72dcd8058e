package houserules.bad.words;

import houserules.bad.workbook.UseCase;
import java.util.ServiceLoader;

/** Deliberately bad: words that know a use case and look for services. */
public final class Chatter {
  public ServiceLoader<UseCase> cases() {
    return ServiceLoader.load(UseCase.class);
  }
}
