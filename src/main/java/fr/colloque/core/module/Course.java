package fr.colloque.core.module;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Ordered modules, a pre-test, a post-test and conditions that lead to one certificate.
 *
 * @param passMark         percentage of the post-test that passes, itself included; 0 to 100
 * @param minimumMinutes   how much measured time the course asks for; nothing where it asks none
 * @param declaration      what the doctor ticks at the end
 * @param legalCheckMonths how old the legal check of a module may be
 * @param survey           what doctors are asked about the course; nothing where it asks nothing
 */
public record Course(String id, Text title, Text summary, Text audience, List<String> modules,
                     TestPlan preTest, TestPlan postTest, int passMark,
                     Optional<Integer> minimumMinutes, Text declaration, CreditData credit,
                     int legalCheckMonths, Optional<Survey> survey) {

    public Course {
        modules = List.copyOf(modules);
        if (passMark < 0 || passMark > 100) {
            throw new IllegalArgumentException("Not a pass mark: " + passMark);
        }
        if (minimumMinutes.filter(m -> m < 1).isPresent()) {
            throw new IllegalArgumentException("No minimum: " + minimumMinutes);
        }
    }

    /**
     * The test of this pool.
     *
     * @throws IllegalArgumentException for practice, which is no test
     */
    public TestPlan test(Pool pool) {
        return switch (pool) {
            case PRE_TEST -> preTest;
            case POST_TEST -> postTest;
            case PRACTICE -> throw new IllegalArgumentException("Practice is no test");
        };
    }

    /**
     * What the course counts for.
     *
     * @param dpcReference number of the filed action; without it nothing claims to be DPC
     * @param orientation  text of the priority orientation, where the action is filed
     * @param certifBlocks blocks of the certification périodique that the provider declares, 1–4
     */
    public record CreditData(ActionType type, Format format, Optional<String> dpcReference,
                             Optional<Text> orientation, Set<Integer> certifBlocks) { }

    /** The type of a continuing-education action. */
    public enum ActionType { FC, EPP, GDR, INTEGRE, HORS_DPC }

    /** Where the learners are. */
    public enum Format { NON_PRESENTIEL, MIXTE, PRESENTIEL }
}
