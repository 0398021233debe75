package fr.colloque.authoring.web;

import fr.colloque.authoring.ContentsService;
import fr.colloque.authoring.DraftService;
import fr.colloque.authoring.LessonRow;
import fr.colloque.authoring.ModuleContents;
import fr.colloque.authoring.PictureRow;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Text;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Backs {@code /authoring/lesson.xhtml}: one lesson in both languages, beside it the card. */
@Named
@ViewScoped
public class LessonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DraftService drafts;
    @Inject
    ContentsService contents;
    @Inject
    Library library;
    @Inject
    LanguageChoice language;

    private String module = "";
    private String id = "";
    private LessonSide fr;
    private LessonSide en;
    private Sheets sheets;
    private transient ModuleContents around;
    private transient LessonLook look;

    public void load() {
        LessonRow row = getAround().lessons().stream().filter(l -> l.id().equals(id)).findFirst()
                .orElseThrow(NotFound::new);
        fr = side(Language.FR, row);
        en = side(Language.EN, row);
        sheets = new Sheets(List.of(fr.getSheet(), en.getSheet()));
    }

    private LessonSide side(Language tongue, LessonRow row) {
        String path = LessonRow.path(module, row.id(), tongue.code());
        Sheet sheet = row.missing().equals(tongue.code()) && !row.underWay()
                ? Sheet.blank(path, getAround().number()) : opened(path);
        return new LessonSide(tongue, sheet);
    }

    private Sheet opened(String path) {
        try {
            return new Sheet(drafts.open(path));
        } catch (NotFound nothingYet) {
            return Sheet.blank(path, getAround().number());
        }
    }

    /** Looks anew at what was typed. */
    public void refresh() {
        look = null;
    }

    /** Saves both languages, each by itself. */
    public void save() {
        for (LessonSide side : List.of(fr, en)) {
            side.getSheet().save(drafts, side.toText());
        }
        look = null;
    }

    public void keepMine(Sheet sheet) {
        sheet.keepMine(drafts, of(sheet).toText());
    }

    public void takeTheirs(Sheet sheet) {
        sheet.takeTheirs();
        of(sheet).take();
        look = null;
    }

    public void continueFromPublished(Sheet sheet) {
        sheet.continueFromPublished(drafts);
    }

    private LessonSide of(Sheet sheet) {
        return sheet == fr.getSheet() ? fr : en;
    }

    /** Both texts as they are typed, one behind the other, for what the browser keeps. */
    public String getWhole() {
        return fr.toText() + en.toText();
    }

    /** What the browser kept is in the fields themselves. */
    public void recover() {
        refresh();
    }

    /** Throws the drafts of both languages away. */
    public String discard() {
        for (LessonSide side : List.of(fr, en)) {
            if (side.getSheet().getDraft().underWay()) {
                drafts.discard(side.getSheet().getDraft());
            }
        }
        return "/authoring/manifest?faces-redirect=true&module=" + module;
    }

    public LessonLook getLook() {
        if (look == null) {
            look = LessonLook.at(fr, en, "/authoring/media/" + module + "/",
                    getPictures().stream().map(PictureRow::name).collect(Collectors.toSet()),
                    library.curriculum(), language.present());
        }
        return look;
    }

    public List<PictureRow> getPictures() {
        return getAround().pictures();
    }

    private ModuleContents getAround() {
        if (around == null) {
            around = contents.module(module);
        }
        return around;
    }

    /** For headings: the title as far as it is typed. */
    public Text getName() {
        return new LessonRow(id, new Text(fr.getTitle(), en.getTitle()), 0, "", false, false)
                .name();
    }

    public LessonSide getFr() {
        return fr;
    }

    public LessonSide getEn() {
        return en;
    }

    public Sheets getSheets() {
        return sheets;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
