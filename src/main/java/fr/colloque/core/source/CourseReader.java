package fr.colloque.core.source;

import fr.colloque.core.module.Course;
import fr.colloque.core.module.Quota;
import fr.colloque.core.module.TestPlan;
import fr.colloque.core.module.TestPlan.Review;
import fr.colloque.core.module.Text;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A course from its YAML text. */
public final class CourseReader {

    private CourseReader() { }

    public static Reading<Course> read(String file, String text) {
        return locate(file, text).map(Located::value);
    }

    /** The same, with the lines of everything in it. */
    public static Reading<Located<Course>> locate(String file, String text) {
        return Schemas.read(file, text, FileKind.COURSE).then(map -> located(file, map));
    }

    private static Reading<Located<Course>> located(String file, YamlNode.Mapping map) {
        for (String test : new String[] {"preTest", "postTest"}) {
            if (total(map.map(test)) == 0) {
                return Reading.faulty(
                        Finding.of(file, map.keyLine(test), Rule.SCHEMA_RANGE, test, 1));
            }
        }
        Optional<Finding> repeated = SurveyReader.fault(file, map);
        return repeated.isPresent() ? Reading.faulty(repeated.get())
                : Reading.of(new Located<>(file, course(map), map));
    }

    private static Course course(YamlNode.Mapping map) {
        return new Course(map.string("id"), Texts.text(map, "title"), Texts.text(map, "summary"),
                Texts.text(map, "audience"), map.strings("modules"), test(map.map("preTest")),
                test(map.map("postTest")), map.map("postTest").integer("passMark"),
                number(map, "minimumMinutes"), Texts.text(map, "declaration"),
                credit(map.map("credit")), map.integer("legalCheckMonths"),
                SurveyReader.read(map));
    }

    private static int total(YamlNode.Mapping map) {
        return map.integer("none") + map.integer("caution") + map.integer("breach");
    }

    private static TestPlan test(YamlNode.Mapping map) {
        Quota quota = new Quota(map.integer("none"), map.integer("caution"),
                map.integer("breach"));
        Review review = map.has("review") ? Review.of(map.string("review")) : Review.FULL;
        return new TestPlan(quota, number(map, "minutes"), number(map, "attempts"),
                map.integer("pauseHours", 0), review);
    }

    private static Optional<Integer> number(YamlNode.Mapping map, String key) {
        return map.has(key) ? Optional.of(map.integer(key)) : Optional.empty();
    }

    private static Course.CreditData credit(YamlNode.Mapping map) {
        Set<Integer> blocks = map.strings("certifBlocks").stream().map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        Optional<String> reference = map.has("dpcReference")
                ? Optional.of(map.string("dpcReference")) : Optional.empty();
        Optional<Text> orientation = map.has("orientation")
                ? Optional.of(Texts.text(map, "orientation")) : Optional.empty();
        return new Course.CreditData(Course.ActionType.valueOf(map.string("type")),
                Course.Format.valueOf(map.string("format")), reference, orientation, blocks);
    }
}
