package fr.colloque.lesson.web;

import fr.colloque.lesson.LessonService;
import fr.colloque.platform.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What the form at the end of a lesson posts to. */
@Path("/")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LessonForms {

    @Inject
    LessonService lessons;

    /** Notes the lesson as read and leads to the next one, or back to the path. */
    @POST
    @Path("read")
    public Response read(@FormParam("course") String course, @FormParam("module") String module,
                         @FormParam("lesson") String lesson) {
        String path = lessons.read(Ids.requireSlug(course), Ids.requireSlug(module),
                        Ids.requireSlug(lesson))
                .map(next -> "/lesson/card?course=" + course + "&module=" + module + "&lesson="
                        + next)
                .orElse("/enrolment/path?course=" + course + "#now");
        return Response.seeOther(URI.create(path)).build();
    }
}
