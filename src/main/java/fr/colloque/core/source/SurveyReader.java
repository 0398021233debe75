package fr.colloque.core.source;

import fr.colloque.core.module.Survey;
import fr.colloque.core.module.Survey.Open;
import fr.colloque.core.module.Survey.Question;
import fr.colloque.core.module.Survey.Scale;
import fr.colloque.core.module.Survey.Steps;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The survey of a course from the course's YAML. */
final class SurveyReader {

    private static final String KEY = "survey";

    private SurveyReader() { }

    /** A question whose name another one before it bears. */
    static Optional<Finding> fault(String file, YamlNode.Mapping course) {
        Set<String> seen = new HashSet<>();
        return course.maps(KEY).stream().filter(question -> !seen.add(question.string("id")))
                .findFirst().map(question -> Finding.of(file, question.keyLine("id"),
                        Rule.SURVEY_REPEATED, question.string("id")));
    }

    /** The survey, where the course has one. */
    static Optional<Survey> read(YamlNode.Mapping course) {
        List<Question> questions = course.maps(KEY).stream().map(SurveyReader::question).toList();
        return course.has(KEY) ? Optional.of(new Survey(questions)) : Optional.empty();
    }

    private static Question question(YamlNode.Mapping map) {
        boolean required = map.flag("required", false);
        return map.string("kind").equals("scale")
                ? new Scale(map.string("id"), Texts.text(map, "ask"), required,
                        Steps.of(map.string("scale")), Texts.text(map, "low"),
                        Texts.text(map, "high"))
                : new Open(map.string("id"), Texts.text(map, "ask"), required,
                        map.integer("limit"));
    }
}
