package fr.colloque.authoring.web;

import fr.colloque.authoring.ComparedFile;
import fr.colloque.authoring.ComparisonService;
import fr.colloque.authoring.ComparisonView;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import fr.colloque.core.compare.FileDifference.Shape;
import fr.colloque.core.module.Language;
import fr.colloque.core.render.Canvas;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Backs {@code /authoring/compare.xhtml}: two states of a work, file by file. */
@Named
@RequestScoped
public class ComparePage {

    private static final int FILES_ON_A_PAGE = 10;

    @Inject
    ComparisonService comparison;
    @Inject
    Library library;
    @Inject
    LanguageChoice language;

    private final CompareRequest asked = new CompareRequest();
    private ComparisonView view;
    private List<Row> rows;

    /** A file, and where it is a scenario that is to be seen as doctors see it, its two states. */
    public record Row(ChangedFile file, Scene before, Scene after) { }

    public void load() {
        Work work = Stream.of(RevisionKind.values())
                .filter(kind -> kind.code().equals(asked.getKind())).findFirst()
                .map(kind -> new Work(kind, asked.getSlug())).orElseThrow(NotFound::new);
        view = comparison.compare(work, number(asked.getFrom()),
                number(asked.getTo()).orElse(ComparisonService.DESK), asked.getFile(),
                new PageRequest(asked.pageNumber(), FILES_ON_A_PAGE));
    }

    /** A state by its name in an address; empty for none. */
    private static OptionalInt number(String state) {
        if (state.isEmpty()) {
            return OptionalInt.empty();
        }
        if (state.equals("draft")) {
            return OptionalInt.of(ComparisonService.DESK);
        }
        if (!state.matches("[0-9]{1,9}")) {
            throw new NotFound();
        }
        return OptionalInt.of(Integer.parseInt(state));
    }

    public CompareRequest getAsked() {
        return asked;
    }

    public ComparisonView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    /** The address of this comparison, without the page and how it is looked at. */
    public String getAddress() {
        return "?kind=" + asked.getKind() + "&slug=" + asked.getSlug() + "&from="
                + state(getView().from()) + "&to=" + state(getView().to())
                + (asked.getFile().isEmpty() ? "" : "&file=" + asked.getFile());
    }

    /** What a state is called in an address. */
    public String state(int number) {
        return number == ComparisonService.DESK ? "draft" : Integer.toString(number);
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = getView().files().rows().stream().map(this::row).toList();
        }
        return rows;
    }

    private Row row(ComparedFile file) {
        ChangedFile changed = ChangedFile.of(file, language.present());
        boolean drawn = asked.isLearner() && file.difference().shape() == Shape.SCENARIO;
        return drawn ? new Row(changed, scene(file.path(), file.before(), view.from()),
                scene(file.path(), file.after(), view.to())) : new Row(changed, null, null);
    }

    private Scene scene(String path, String text, int state) {
        String module = view.work().slug();
        String media = state == ComparisonService.DESK ? "/authoring/media/" + module + "/"
                : PublishedModule.mediaFolder(module, state);
        return Scene.of(path, text, library.curriculum(),
                new Canvas(Language.of(getShown()), media), asked.isKey());
    }

    /** The language of what doctors see: {@code fr} or {@code en}. */
    public String getShown() {
        return asked.getShown().isEmpty() ? language.getCode() : asked.getShown();
    }
}
