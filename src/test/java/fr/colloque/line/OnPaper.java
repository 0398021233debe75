package fr.colloque.line;

import com.microsoft.playwright.Page;
import fr.colloque.launch.WithApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Every test has a paper of its own, open at its first question. */
@WithApplication
abstract class OnPaper {

    OpenPaper paper;
    Page page;

    @BeforeEach
    final void aTestUnderWay() throws Exception {
        paper = new OpenPaper();
        page = paper.page();
    }

    @AfterEach
    final void done() {
        paper.close();
    }
}
