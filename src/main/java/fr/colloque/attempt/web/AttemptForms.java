package fr.colloque.attempt.web;

import fr.colloque.attempt.AttemptService;
import fr.colloque.attempt.Place;
import fr.colloque.core.module.Pool;
import fr.colloque.platform.Formats;
import fr.colloque.platform.Ids;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What the forms of a sitting post to. Answers with 303, or in JSON to a script. */
@Path("/")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AttemptForms {

    @Inject
    AttemptService attempts;
    @Inject
    LanguageChoice language;

    /** Starts or resumes a sitting. */
    @POST
    @Path("start")
    public Response start(@FormParam("course") String course, @FormParam("pool") String pool,
                          @FormParam("module") String module) {
        Place place = attempts.start(Ids.requireSlug(course), pool(pool),
                module == null || module.isEmpty() ? null : Ids.requireSlug(module));
        return to("paper", place.attemptId(), place.position());
    }

    /** Saves answers: those of one task for a script, those of the whole scenario for a form. */
    @POST
    @Path("answer")
    public Response answer(MultivaluedMap<String, String> form,
                           @HeaderParam("Accept") String accept) {
        long attempt = Ids.require(form.getFirst("attempt"));
        int question = (int) Ids.require(form.getFirst("question"));
        Map<Integer, String> choices = choices(form);
        if (accept != null && accept.startsWith(MediaType.APPLICATION_JSON)) {
            return saved(attempts.save(attempt, question, choices, language.present()));
        }
        if ("feedback".equals(form.getFirst("then"))) {
            boolean closed = attempts.saveAndClose(attempt, question, choices,
                    language.present());
            return closed ? to("feedback", attempt, question) : back(attempt, question);
        }
        if (!choices.isEmpty()) {
            attempts.save(attempt, question, choices, language.present());
        }
        return "summary".equals(form.getFirst("then"))
                ? see("/attempt/summary?attempt=" + attempt) : to("paper", attempt, question + 1);
    }

    /** Hands a test in. */
    @POST
    @Path("hand-in")
    public Response handIn(@FormParam("attempt") String id, @FormParam("version") String version) {
        long attempt = Ids.require(id);
        attempts.handIn(attempt, Ids.require(version));
        return see("/attempt/result?attempt=" + attempt);
    }

    private Response saved(Instant at) {
        return Response.ok(Map.of("savedAt", Formats.in(language.present()).time(at)),
                MediaType.APPLICATION_JSON).build();
    }

    /** An empty marking is an answer; an empty question is none. */
    private static Map<Integer, String> choices(MultivaluedMap<String, String> form) {
        String only = form.getFirst("task");
        List<String> kinds = List.of(
                Objects.requireNonNullElse(form.getFirst("kinds"), "").split(",", -1));
        Map<Integer, String> choices = new TreeMap<>();
        for (int i = 0; i < Math.min(kinds.size(), 3); i++) {
            List<String> values = form.getOrDefault("t" + i, List.of());
            boolean asked = only == null || only.equals(String.valueOf(i));
            if (asked && (!values.isEmpty() || kinds.get(i).equals("mark"))) {
                choices.put(i, String.join(",", values));
            }
        }
        return choices;
    }

    private static Pool pool(String code) {
        try {
            return Pool.of(code);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private static Response back(long attempt, int question) {
        return see("/attempt/paper?attempt=" + attempt + "&q=" + question + "&missing=true");
    }

    private static Response to(String page, long attempt, int question) {
        return see("/attempt/" + page + "?attempt=" + attempt + "&q=" + question);
    }

    private static Response see(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
