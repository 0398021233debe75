package fr.colloque.authoring.web;

import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Language;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * {@code /authoring/citable?kind=cite|term&words=…}: what a lesson may cite or explain, a dozen at
 * most, in the language of the author.
 */
@WebServlet("/authoring/citable")
public class CitableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 12;

    @Inject transient Library library;
    @Inject transient LanguageChoice language;

    /**
     * One thing to pick.
     *
     * @param address what the link is written with
     * @param name    what it is called; the words of a link where none were chosen
     */
    private record Item(String address, String name, String title, String digest) { }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String words = String.valueOf(request.getParameter("words"));
        List<Item> all = "term".equals(request.getParameter("kind")) ? terms() : sources();
        JsonArrayBuilder found = Json.createArrayBuilder();
        all.stream().filter(item -> SearchWords.of(words)
                        .in(item.address() + " " + item.name() + " " + item.title()))
                .limit(MOST).forEach(item -> found.add(Json.createObjectBuilder()
                        .add("address", item.address()).add("name", item.name())
                        .add("title", item.title()).add("digest", item.digest())));
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(found.build().toString());
    }

    private List<Item> sources() {
        Language reader = language.present();
        return library.curriculum().sources().stream().map(s -> new Item("cite:" + s.id(),
                s.label().in(reader), s.title().in(reader), s.digest().in(reader))).toList();
    }

    private List<Item> terms() {
        Language reader = language.present();
        return library.curriculum().glossary().stream().map(t -> new Item("term:" + t.id(),
                t.term().in(reader), t.term().in(reader), t.definition().in(reader))).toList();
    }
}
