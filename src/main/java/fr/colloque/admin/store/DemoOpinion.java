package fr.colloque.admin.store;

import fr.colloque.core.module.Survey;
import fr.colloque.core.module.Survey.Open;
import fr.colloque.core.module.Survey.Question;
import fr.colloque.core.module.Survey.Scale;
import fr.colloque.survey.Said;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What a doctor of the demonstration thinks of a course: well of it, with something to add. */
record DemoOpinion(Random random) {

    private static final int STRICTEST = 3;
    private static final List<String> REMARKS = List.of(
            "Des situations avec des images, la radiographie surtout : j’en voudrais davantage.",
            "Une version encore plus courte pour ceux qui n’ont que la pause de midi.",
            "La réponse attendue pour les avis en ligne m’a surprise. Utile, donc.",
            "Rien à changer, j’ai relu mes anciens messages en rentrant chez moi.",
            "Le temps limité du post-test est serré sur un petit écran.",
            "Plus d’exemples en médecine de ville, on y croise ses patients partout.",
            "Les leçons se lisent bien dans le train. Un bouton pour les écouter, peut-être.",
            "Je garde la règle des sept questions, affichée près de mon écran.",
            "Moins de situations aux urgences, davantage en maison de retraite.");

    List<Said> of(Survey survey) {
        return survey.questions().stream().map(this::of).flatMap(Optional::stream).toList();
    }

    private Optional<Said> of(Question question) {
        return switch (question) {
            case Scale scale -> Optional.of(new Said(scale.id(),
                    scale.steps().highest() - random.nextInt(STRICTEST), null));
            case Open open -> random.nextBoolean() ? Optional.empty()
                    : Optional.of(new Said(open.id(), null,
                            REMARKS.get(random.nextInt(REMARKS.size()))));
        };
    }
}
