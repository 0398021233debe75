package fr.colloque.credit.web;

import fr.colloque.credit.ActivityService;
import fr.colloque.platform.Ids;
import fr.colloque.platform.faces.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Withdraws an activity that the doctor had declared. */
@WebServlet("/do/withdraw-activity")
public class WithdrawActivityServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ActivityService activities;

    @Override
    protected String act(HttpServletRequest form) {
        activities.withdraw(Ids.require(form.getParameter("activity")));
        return "/credit/#elsewhere";
    }
}
