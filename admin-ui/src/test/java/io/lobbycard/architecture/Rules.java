package io.lobbycard.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.Set;

/** Rules over compiled classes below a root package, so that each can be held against planted violations, too. */
final class Rules {

    /** Calls by which code would have a clock or a source of chance of its own. */
    private static final Set<String> CLOCKS_AND_CHANCE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");

    private Rules() {}

    static ArchRule modulesFormNoCycle(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule otherModulesAreUsedThroughTheirRootPackages(String root) {
        Modules modules = new Modules(root);
        return classes().that().resideInAPackage(root + "..").should(new ArchCondition<>("use only APIs") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    Optional<String> other = modules.moduleOf(target);
                    if (other.isPresent() && !other.equals(modules.moduleOf(type)) && !modules.isApi(target)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        });
    }

    static ArchRule entitiesStayInside(String root) {
        Modules modules = new Modules(root);
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .should(new ArchCondition<>("be package-private, below their module's root package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (modules.isApi(type) || type.getModifiers().contains(JavaModifier.PUBLIC)) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " can be seen outside"));
                        }
                    }
                });
    }

    /** The audits, and what turns a member's own word into pictures; never what chooses or keeps the catalogue. */
    static ArchRule auditLabelsAreReadByAuditsAndForMembersWords(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root + ".transparency.audit..", root + ".transparency.representation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".transparency.audit.labels..");
    }

    static ArchRule engineIsPlainJava(String engine) {
        return noClasses()
                .that()
                .resideInAPackage(engine + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..",
                        "java.sql..",
                        "javax..",
                        "java.net..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.time..",
                        "org.hibernate..",
                        "org.eclipse.microprofile..")
                .orShould()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "do I/O", type -> type.getName().matches("java\\.io\\.(File|RandomAccess|Print|Console).*")))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.security.SecureRandom");
    }

    static ArchRule hasNoClockOrChanceOfItsOwn(String packages) {
        return noClasses()
                .that()
                .resideInAPackage(packages + "..")
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "is a clock or a source of chance",
                        access -> CLOCKS_AND_CHANCE.contains(name(access)) || isUnseeded(access)));
    }

    /** Measuring how long something took with {@code System.nanoTime} is no question about the time of day. */
    static ArchRule asksOnlyTheInjectedClock(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root + ".time..", root + ".launcher..", root + ".benchmarks..")
                .should()
                .accessTargetWhere(DescribedPredicate.describe("asks another clock", Rules::asksTheTime));
    }

    private static boolean asksTheTime(JavaAccess<?> access) {
        boolean clock = access.getTargetOwner().getPackageName().equals("java.time")
                && Set.of("now", "systemUTC", "systemDefaultZone", "system").contains(access.getName())
                && access.getTarget() instanceof CodeUnitCallTarget call
                && call.getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.getName().equals("java.time.Clock"));
        return clock || name(access).equals("java.lang.System.currentTimeMillis");
    }

    private static boolean isUnseeded(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals("java.util.Random")
                && access.getTarget() instanceof ConstructorCallTarget constructor
                && constructor.getRawParameterTypes().isEmpty();
    }

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getName();
    }
}
