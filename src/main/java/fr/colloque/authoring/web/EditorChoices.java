package fr.colloque.authoring.web;

import fr.colloque.authoring.SurfaceKind;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.FragmentType;
import fr.colloque.core.module.Lesson;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Verdict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What the lists of the editor offer. */
@Named
@RequestScoped
public class EditorChoices {

    private static final int MOST_STARS = 5;
    private static final int HEAVIEST = 10;

    @Inject
    Library library;

    public List<String> getPools() {
        return Arrays.stream(Pool.values()).map(Pool::code).toList();
    }

    public List<String> getVerdicts() {
        return Arrays.stream(Verdict.values()).map(Verdict::code).toList();
    }

    public List<SurfaceKind> getSurfaces() {
        return List.of(SurfaceKind.values());
    }

    public List<FragmentType> getFragmentTypes() {
        return List.of(FragmentType.values());
    }

    public List<Integer> getStars() {
        return IntStream.rangeClosed(1, MOST_STARS).boxed().toList();
    }

    public List<Integer> getWeights() {
        return IntStream.rangeClosed(1, HEAVIEST).boxed().toList();
    }

    public List<Lesson> lessons(String moduleId) {
        return library.requireModule(moduleId).module().lessons();
    }
}
