package fr.colloque.authoring;

import fr.colloque.authoring.form.FieldForm;
import fr.colloque.authoring.store.Drafts;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.Work;
import fr.colloque.core.check.PictureCheck;
import fr.colloque.core.module.Text;
import fr.colloque.core.source.LessonWriter;
import fr.colloque.core.source.SourceTree;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/**
 * The door to new modules, courses, lessons and pictures, and to taking lessons and pictures away.
 * All of it is drafts until it is published.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.AUTHOR)
public class MakingService {

    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final String FIRST_LESSON = "01-introduction";
    private static final int USUAL_MINUTES = 3;
    private static final int LONGEST_NAME = 50;

    @Inject
    DraftService drafts;
    @Inject
    Drafts rows;
    @Inject
    ContentsService contents;
    @Inject
    PublicationService publication;
    @Inject
    SignedIn signedIn;

    /**
     * Begins a module with one empty lesson; its folder is named after the French title.
     *
     * @return its id
     */
    public String module(Text title) {
        String id = new ScenarioIds(name -> taken(Work.module(name))).unused(title.fr());
        FieldForm form = FieldForm.blankModule(id, title);
        form.set("authors.0.name", signedIn.getName());
        drafts.create(ModuleContents.manifest(id), form.text());
        lesson(id, FIRST_LESSON, new Text("", ""));
        return id;
    }

    /**
     * Begins a course; its file is named after the French title.
     *
     * @return its id
     */
    public String course(Text title) {
        String id = new ScenarioIds(name -> taken(Work.course(name))).unused(title.fr());
        drafts.create(FileDraft.course(id), FieldForm.blankCourse(id, title).text());
        return id;
    }

    private boolean taken(Work work) {
        return publication.newestNumber(work) > 0 || !rows.of(work).isEmpty();
    }

    /**
     * Begins a lesson behind all others; its id is made of the French title.
     *
     * @return its id
     */
    public String lesson(String moduleId, Text title) {
        int last = contents.module(moduleId).lessons().stream()
                .mapToInt(row -> Integer.parseInt(row.id().substring(0, 2))).max().orElse(0);
        String number = String.format(Locale.ROOT, "%02d", last + 1);
        String id = number + "-" + new ScenarioIds(name -> false).unused(title.fr());
        lesson(moduleId, id, title);
        return id;
    }

    private void lesson(String moduleId, String id, Text title) {
        drafts.create(LessonRow.path(moduleId, id, "fr"),
                LessonWriter.write(title.fr(), USUAL_MINUTES, ""));
        drafts.create(LessonRow.path(moduleId, id, "en"),
                LessonWriter.write(title.en(), USUAL_MINUTES, ""));
    }

    /** Takes a lesson away in both languages; from what is published, with the publication. */
    public void removeLesson(String moduleId, String lessonId) {
        LANGUAGES.forEach(language -> remove(LessonRow.path(moduleId, lessonId, language)));
    }

    /** Gives a published lesson back that was taken away, or undoes what was changed in it. */
    public void restoreLesson(String moduleId, String lessonId) {
        LANGUAGES.stream().map(language -> LessonRow.path(moduleId, lessonId, language))
                .filter(path -> rows.find(path).isPresent())
                .forEach(path -> drafts.discard(drafts.open(path)));
    }

    /**
     * Takes a picture in, in the place of one of the same name.
     *
     * @param fileName as somebody's computer calls it
     * @return its name in the module
     * @throws PictureRefused when it is more than a drawing, or none
     */
    public String picture(String moduleId, String fileName, String svg) {
        String name = name(fileName);
        if (svg.length() > SourceTree.LARGEST_FILE) {
            throw new PictureRefused("size", List.of(
                    Integer.toString(SourceTree.LARGEST_FILE / 1024)));
        }
        PictureCheck.check(name, svg).stream().findFirst().ifPresent(fault -> {
            throw new PictureRefused(fault.rule().replace("svg.", ""), fault.args());
        });
        String path = PictureRow.path(moduleId, name);
        if (contents.module(moduleId).tree().text(path).isPresent()
                || rows.find(path).isPresent()) {
            drafts.save(drafts.open(path), svg);
        } else {
            drafts.create(path, svg);
        }
        return name;
    }

    private static String name(String fileName) {
        String bare = fileName.replaceFirst("^.*[/\\\\]", "").replaceFirst("(?i)\\.svg$", "");
        try {
            String name = new ScenarioIds(taken -> false).unused(bare);
            return name.substring(0, Math.min(LONGEST_NAME, name.length())) + ".svg";
        } catch (TitleUnusable nothingLeft) {
            throw new PictureRefused("name", List.of(fileName));
        }
    }

    /** Takes a picture away. */
    public void removePicture(String moduleId, String name) {
        remove(PictureRow.path(moduleId, name));
    }

    private void remove(String path) {
        if (rows.find(path).isEmpty() && !published(path)) {
            return;                                   // of two languages one may be missing
        }
        FileDraft shown = drafts.open(path);
        if (shown.published() == null) {
            drafts.discard(shown);
        } else if (!shown.removed()) {
            drafts.save(shown, "");
        }
    }

    private boolean published(String path) {
        Work work = Work.ofPath(path).orElseThrow();
        return publication.texts(work, publication.newestNumber(work)).text(path).isPresent();
    }
}
