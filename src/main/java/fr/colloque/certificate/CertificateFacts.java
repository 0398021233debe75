package fr.colloque.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a certificate says, frozen when it is issued. Texts are in the language of the certificate;
 * absent values are null.
 */
public record CertificateFacts(Holder holder, Provider provider, Action action, Outcome outcome,
                               Content content) {

    /**
     * The doctor.
     *
     * @param rpps        the national number, eleven digits
     * @param rppsAbsence why there is none
     */
    public record Holder(String firstName, String lastName, String profession, String specialty,
                         String rpps, String rppsAbsence) {

        private static final int DIGITS_SHOWN = 4;

        public String name() {
            return firstName + " " + lastName;
        }

        /** The same for everybody to see: of the number only the last four digits. */
        Holder masked() {
            return new Holder(firstName, lastName, profession, specialty, masked(rpps),
                    rppsAbsence);
        }

        private static String masked(String rpps) {
            if (rpps == null) {
                return null;
            }
            int hidden = Math.max(0, rpps.length() - DIGITS_SHOWN);
            return "•".repeat(hidden) + rpps.substring(hidden);
        }
    }

    /**
     * Who answers for the course, as configured when the certificate was issued.
     *
     * @param dpcBodyNumber the number of the registered DPC body; null where none is configured
     */
    public record Provider(String name, String address, String siret, String declarationNumber,
                           String dpcBodyNumber, String signatoryName, String signatoryRole) { }

    /**
     * The course.
     *
     * @param type           {@code FC}, {@code EPP}, {@code GDR}, {@code INTEGRE}, {@code HORS_DPC}
     * @param format         {@code NON_PRESENTIEL}, {@code MIXTE}, {@code PRESENTIEL}
     * @param reference      the number of the filed action; null where none is filed
     * @param session        the number of the filed session; null where none is filed
     * @param ecmec          what EACCME has granted; null where it has granted nothing
     * @param certifBlocks   blocks of the certification périodique, declared by the provider
     * @param plannedMinutes the declared durations of its units together
     * @param certifiedHours the same, down to the half hour
     */
    public record Action(String courseId, String title, String type, String format,
                         String reference, String session, String orientation, Ecmec ecmec,
                         List<String> objectives, List<Integer> certifBlocks,
                         int plannedMinutes, BigDecimal certifiedHours) {

        public Action {
            objectives = List.copyOf(objectives);
            certifBlocks = List.copyOf(certifBlocks);
        }
    }

    /** European credits, with the accreditation that alone allows to name them. */
    public record Ecmec(BigDecimal value, String reference, LocalDate validUntil) { }

    /**
     * What the doctor did; scores and pass mark in per cent, days in Paris.
     *
     * @param loggedMinutes the time the server measured; null where it measured none
     */
    public record Outcome(LocalDate startedOn, LocalDate completedOn, Integer loggedMinutes,
                          BigDecimal preTest, BigDecimal postTest, int passMark) {

        public boolean passed() {
            return postTest != null && postTest.compareTo(BigDecimal.valueOf(passMark)) >= 0;
        }
    }

    /**
     * Which law was taught.
     *
     * @param version             revisions of the course and of its modules
     * @param legalCheck          the day of the oldest legal check among the modules
     * @param authorsInterestsUrl where the authors' ties of interest stand
     */
    public record Content(String version, LocalDate legalCheck, String authorsInterestsUrl) { }

    /** What the public page may show. */
    public CertificateFacts masked() {
        return new CertificateFacts(holder.masked(), provider, action, outcome, content);
    }
}
