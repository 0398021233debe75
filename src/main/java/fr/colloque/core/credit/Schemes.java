package fr.colloque.core.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules of all schemes in all their versions, each list in order, none overlapping. */
public record Schemes(List<DpcRule> dpc, List<CertifRule> certification, List<EcmecRule> ecmec) {

    public Schemes {
        dpc = List.copyOf(dpc);
        certification = List.copyOf(certification);
        ecmec = List.copyOf(ecmec);
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
}
