package org.advanceworkbook;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** What the rules of the house are said with, where the library has no word for it. */
final class HouseWords {
  private static final List<String> INPUTS =
      List.of(
          "javafx.scene.control.TextInputControl",
          "javafx.scene.control.ComboBoxBase",
          "javafx.scene.control.ChoiceBox",
          "javafx.scene.control.Spinner",
          "org.kordamp.ikonli.javafx.FontIcon");
  private static final Set<String> MUTABLE =
      Set.of(
          "java.util.ArrayList",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.LinkedHashMap",
          "java.util.LinkedList",
          "java.util.ArrayDeque",
          "java.util.Properties",
          "java.lang.StringBuilder",
          "java.lang.ThreadLocal");

  private HouseWords() {}

  static DescribedPredicate<JavaClass> modelOf(String root) {
    return DescribedPredicate.describe(
        "are view-models",
        c ->
            c.getPackageName().startsWith(root + ".ui")
                && outermost(c).getSimpleName().endsWith("Model"));
  }

  static DescribedPredicate<JavaClass> publicNounOf(String root) {
    return DescribedPredicate.describe(
        "are public classes of the domain, builders aside",
        c ->
            c.getPackageName().startsWith(root + ".domain")
                && c.getModifiers().contains(JavaModifier.PUBLIC)
                && !c.getSimpleName().endsWith("Change"));
  }

  static ArchCondition<JavaClass> nameOnlyIn(String wanted, String room) {
    return new ArchCondition<>("name " + wanted + " in one class of " + room + " only") {
      private String keeper = "";

      @Override
      public void check(JavaClass c, ConditionEvents events) {
        for (Dependency d : c.getDirectDependenciesFromSelf()) {
          if (d.getTargetClass().getName().equals(wanted)) {
            judge(c, d, events);
          }
        }
      }

      private void judge(JavaClass c, Dependency d, ConditionEvents events) {
        String owner = outermost(c).getName();
        boolean first = keeper.isEmpty() || keeper.equals(owner);
        if (!c.getPackageName().equals(room) || !first) {
          events.add(SimpleConditionEvent.violated(c, d.getDescription()));
        } else {
          keeper = owner;
        }
      }
    };
  }

  static ArchCondition<JavaClass> makeInputs() {
    return new ArchCondition<>("make inputs or icons by hand") {
      @Override
      public void check(JavaClass c, ConditionEvents events) {
        c.getConstructorCallsFromSelf().stream()
            .filter(call -> INPUTS.stream().anyMatch(call.getTargetOwner()::isAssignableTo))
            .forEach(call -> events.add(SimpleConditionEvent.satisfied(c, call.getDescription())));
      }
    };
  }

  static ArchCondition<JavaClass> callMethod(String name, String parameter) {
    return new ArchCondition<>("call " + name + "(" + parameter + ")") {
      @Override
      public void check(JavaClass c, ConditionEvents events) {
        c.getMethodCallsFromSelf().stream()
            .filter(call -> call.getName().equals(name))
            .filter(call -> parametersOf(call.getTarget().getRawParameterTypes()).equals(parameter))
            .forEach(call -> events.add(SimpleConditionEvent.satisfied(c, call.getDescription())));
      }
    };
  }

  static ArchCondition<JavaField> neverChange() {
    return new ArchCondition<>("be final and of a type that cannot change") {
      @Override
      public void check(JavaField f, ConditionEvents events) {
        boolean written = f.getModifiers().contains(JavaModifier.SYNTHETIC);
        if (!written && (!f.getModifiers().contains(JavaModifier.FINAL) || isMutable(f))) {
          events.add(SimpleConditionEvent.violated(f, f.getDescription() + " can change"));
        }
      }
    };
  }

  private static boolean isMutable(JavaField f) {
    JavaClass type = f.getRawType();
    return type.isArray()
        || MUTABLE.contains(type.getName())
        || type.getPackageName().startsWith("java.util.concurrent")
            && !type.getSimpleName().equals("TimeUnit")
        || type.isAssignableTo("javafx.beans.property.Property")
        || type.isAssignableTo("javafx.collections.ObservableList");
  }

  private static String parametersOf(List<JavaClass> types) {
    return String.join(",", types.stream().map(JavaClass::getName).toList());
  }

  private static JavaClass outermost(JavaClass c) {
    JavaClass at = c;
    while (at.getEnclosingClass().isPresent()) {
      at = at.getEnclosingClass().get();
    }
    return at;
  }
}
