package fr.colloque.core.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules of all schemes in all their versions, each list in order, none overlapping.
 *
 * @param orientations while a list of the national priority orientations of the DPC holds
 */
public record Schemes(List<DpcRule> dpc, List<CertifRule> certification, List<EcmecRule> ecmec,
                      List<Period> orientations) {

    public Schemes {
        dpc = List.copyOf(dpc);
        certification = List.copyOf(certification);
        ecmec = List.copyOf(ecmec);
        orientations = List.copyOf(orientations);
    }

    public Optional<DpcRule> dpcOn(LocalDate day) {
        return RuleVersion.on(dpc, day);
    }

    public Optional<CertifRule> certificationOn(LocalDate day) {
        return RuleVersion.on(certification, day);
    }

    public Optional<EcmecRule> ecmecOn(LocalDate day) {
        return RuleVersion.on(ecmec, day);
    }

    /** While which list of priority orientations holds that holds on a day, if one is known. */
    public Optional<Period> orientationsOn(LocalDate day) {
        return orientations.stream().filter(list -> list.contains(day)).findFirst();
    }
}
