package fr.colloque.core.source;

import fr.colloque.core.credit.CertifRule;
import fr.colloque.core.credit.DpcRule;
import fr.colloque.core.credit.EcmecRule;
import fr.colloque.core.credit.RuleVersion;
import fr.colloque.core.credit.Schemes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of the schemes in their versions, {@code content/credit/schemes.yaml}. */
public final class SchemeReader {

    /** Where they stand. */
    public static final String FILE = "content/credit/schemes.yaml";

    private SchemeReader() { }

    /** The rules; versions of one scheme that overlap or stand in the wrong order are findings. */
    public static Reading<Schemes> read(String file, String text) {
        return Schemas.read(file, text, FileKind.SCHEMES).then(map -> schemes(file, map));
    }

    private static Reading<Schemes> schemes(String file, YamlNode.Mapping map) {
        List<Finding> findings = Stream.of("dpc", "certification", "ecmec", "orientations")
                .flatMap(scheme -> PeriodReader.orderFaults(file, map.maps(scheme)).stream())
                .sorted().toList();
        return findings.isEmpty() ? Reading.of(new Schemes(
                map.maps("dpc").stream().map(SchemeReader::dpc).toList(),
                map.maps("certification").stream().map(SchemeReader::certification).toList(),
                map.maps("ecmec").stream().map(SchemeReader::ecmec).toList(),
                map.maps("orientations").stream().map(PeriodReader::period).toList()))
                : Reading.faulty(findings);
    }

    private static RuleVersion version(YamlNode.Mapping map) {
        return new RuleVersion(map.string("version"), PeriodReader.day(map, "from"),
                map.has("until") ? Optional.of(PeriodReader.day(map, "until"))
                        : Optional.empty(),
                Texts.text(map, "note"), Texts.text(map, "source"));
    }

    private static DpcRule dpc(YamlNode.Mapping map) {
        return new DpcRule(version(map), map.integer("types"), map.integer("orientations"),
                map.integer("typesOfIntegrated"));
    }

    private static CertifRule certification(YamlNode.Mapping map) {
        return new CertifRule(version(map), PeriodReader.day(map, "practisingOn"),
                PeriodReader.day(map, "firstUntil"), map.integer("years"),
                map.string("begin").equals("registration") ? CertifRule.Begin.REGISTRATION
                        : CertifRule.Begin.FOLLOWING_JANUARY,
                map.integer("actionsPerBlock"), Texts.texts(map, "blocks"));
    }

    private static EcmecRule ecmec(YamlNode.Mapping map) {
        return new EcmecRule(version(map), map.integer("minutesForHalf"));
    }
}
