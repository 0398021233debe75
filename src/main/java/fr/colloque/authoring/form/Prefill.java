package fr.colloque.authoring.form;

import java.util.List;

/**
 * What an author need not think of: an invented person, a date. It stands in new parts from the
 * start, to be kept or written over.
 */
final class Prefill {

    private static final List<List<String>> PEOPLE = List.of(
            List.of("Dr Camille Ferrand", "@dr_ferrand_fictif",
                    "Médecin généraliste", "General practitioner"),
            List.of("Dr Malik Oudin", "@dr_oudin_fictif",
                    "Médecin urgentiste", "Emergency physician"),
            List.of("Dr Solène Vasseur", "@dr_vasseur_fictive", "Pédiatre", "Paediatrician"),
            List.of("Dr Hugo Lestrade", "@dr_lestrade_fictif", "Chirurgien", "Surgeon"),
            List.of("Dr Yasmine Corbeil", "@dr_corbeil_fictive", "Dermatologue", "Dermatologist"),
            List.of("Dr Paul Ancelin", "@dr_ancelin_fictif", "Psychiatre", "Psychiatrist"));
    private static final List<String> OTHER = List.of("Alix Marceau", "@alix_marceau_fictif",
            "Aime la marche et la cuisine", "Likes walking and cooking");

    private final int first;
    private int people;

    /**
     * @param seed whoever writes under another one begins with another person
     */
    Prefill(String seed) {
        first = Math.floorMod(seed.hashCode(), PEOPLE.size());
    }

    /** Fills the persons and dates of a part. */
    void fill(Field part) {
        part.all().forEach(field -> {
            if (field.get("handle") != null) {
                person(field, field.getShape().getKey().equals("other") ? OTHER
                        : PEOPLE.get((first + people++) % PEOPLE.size()));
            } else if (field.getShape().getKey().equals("time")) {
                words(field, "mardi 10 mars, 14:05", "Tuesday 10 March, 2:05 pm");
            }
        });
    }

    private static void person(Field person, List<String> known) {
        person.get("name").set(List.of(known.get(0)));
        person.get("handle").set(List.of(known.get(1)));
        words(person.get("bio"), known.get(2), known.get(3));
    }

    private static void words(Field words, String fr, String en) {
        words.get("fr").set(List.of(fr));
        words.get("en").set(List.of(en));
    }
}
