package fr.colloque.enrolment.web;

import fr.colloque.enrolment.EnrolmentService;
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

/** What the forms to enrol and to declare post to. */
@Path("/")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EnrolmentForms {

    @Inject
    EnrolmentService enrolments;

    @POST
    @Path("enrol")
    public Response enrol(@FormParam("course") String course) {
        enrolments.enrol(Ids.requireSlug(course));
        return path(course);
    }

    /** Completes the course; without the tick nothing happens. */
    @POST
    @Path("declare")
    public Response declare(@FormParam("course") String course,
                            @FormParam("declared") String declared) {
        Ids.requireSlug(course);
        if (declared != null) {
            enrolments.declare(course);
        }
        return path(course);
    }

    private static Response path(String course) {
        return Response.seeOther(URI.create("/enrolment/path?course=" + course)).build();
    }
}
