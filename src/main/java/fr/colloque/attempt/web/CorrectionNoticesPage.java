package fr.colloque.attempt.web;

import fr.colloque.attempt.CorrectionNoticeService;
import fr.colloque.attempt.CorrectionView;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs the notices on a doctor's home page. */
@Named
@RequestScoped
public class CorrectionNoticesPage {

    @Inject
    CorrectionNoticeService notices;
    @Inject
    LanguageChoice language;

    private List<CorrectionView> unseen;

    public List<CorrectionView> getUnseen() {
        if (unseen == null) {
            unseen = notices.unseen(language.present());
        }
        return unseen;
    }
}
