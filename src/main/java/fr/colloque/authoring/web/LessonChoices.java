package fr.colloque.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the lists and the tools of the lesson editor offer. */
@Named
@RequestScoped
public class LessonChoices {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final List<String> TOOLS = List.of("bold", "heading", "list", "quote", "link",
            "cite", "term", "picture");

    /** How long a lesson may take, and what is declared so far. */
    public List<Integer> minutes(int declared) {
        return Stream.concat(IntStream.rangeClosed(SHORTEST, LONGEST).boxed(),
                Stream.of(declared)).distinct().sorted().toList();
    }

    public List<String> getTools() {
        return TOOLS;
    }
}
