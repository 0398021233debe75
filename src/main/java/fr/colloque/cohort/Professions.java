package fr.colloque.cohort;

import fr.colloque.platform.Folded;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Professions and medical specialties, as they are registered in France. */
public final class Professions {

    private static final Map<String, String> PROFESSIONS = byPlainName(List.of("Médecin",
            "Interne en médecine", "Chirurgien-dentiste", "Sage-femme", "Pharmacien",
            "Infirmier", "Masseur-kinésithérapeute", "Pédicure-podologue", "Ergothérapeute",
            "Orthophoniste", "Orthoptiste", "Psychomotricien", "Diététicien", "Psychologue"));

    private static final Map<String, String> SPECIALTIES = byPlainName(List.of(
            "Allergologie", "Anatomie et cytologie pathologiques", "Anesthésie-réanimation",
            "Biologie médicale", "Cardiologie et maladies vasculaires",
            "Chirurgie de la face et du cou", "Chirurgie générale", "Chirurgie infantile",
            "Chirurgie maxillo-faciale", "Chirurgie orale",
            "Chirurgie orthopédique et traumatologique", "Chirurgie pédiatrique",
            "Chirurgie plastique, reconstructrice et esthétique",
            "Chirurgie thoracique et cardio-vasculaire", "Chirurgie urologique",
            "Chirurgie vasculaire", "Chirurgie viscérale et digestive",
            "Dermatologie et vénéréologie", "Endocrinologie",
            "Endocrinologie, diabétologie et nutrition", "Gastro-entérologie",
            "Gastro-entérologie et hépatologie", "Génétique médicale", "Gériatrie",
            "Gynécologie médicale", "Gynécologie obstétrique", "Hématologie", "Hépato-gastro-"
            + "entérologie", "Infectiologie", "Maladies infectieuses et tropicales",
            "Médecine cardiovasculaire", "Médecine du travail", "Médecine d’urgence",
            "Médecine générale", "Médecine intensive-réanimation",
            "Médecine interne et immunologie clinique", "Médecine interne",
            "Médecine légale et expertises médicales", "Médecine nucléaire",
            "Médecine physique et de réadaptation", "Médecine et santé au travail",
            "Médecine vasculaire", "Néphrologie", "Neurochirurgie", "Neurologie", "Oncologie",
            "Oncologie médicale", "Oncologie radiothérapique", "Ophtalmologie", "ORL",
            "Oto-rhino-laryngologie",
            "Oto-rhino-laryngologie et chirurgie cervico-faciale", "Pédiatrie",
            "Pédopsychiatrie", "Pneumologie", "Psychiatrie",
            "Psychiatrie de l’enfant et de l’adolescent", "Radiodiagnostic",
            "Radiologie et imagerie médicale", "Radiothérapie", "Rhumatologie",
            "Santé publique", "Santé publique et médecine sociale", "Stomatologie",
            "Urologie"));

    private Professions() { }

    /** The profession that is written here, as it is registered. */
    public static Optional<String> find(String written) {
        return Optional.ofNullable(PROFESSIONS.get(plain(written)));
    }

    /** The specialty that is written here, as it is registered. */
    public static Optional<String> findSpecialty(String written) {
        return Optional.ofNullable(SPECIALTIES.get(plain(written)));
    }

    /** Every profession, for the page that says what a file may hold. */
    public static List<String> all() {
        return PROFESSIONS.values().stream().sorted().toList();
    }

    private static Map<String, String> byPlainName(Collection<String> names) {
        return names.stream().collect(
                Collectors.toUnmodifiableMap(Professions::plain, Function.identity()));
    }

    private static String plain(String name) {
        return Folded.of(name).replaceAll("[^a-z]", "");
    }
}
