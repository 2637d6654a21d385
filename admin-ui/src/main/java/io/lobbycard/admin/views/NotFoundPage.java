package io.lobbycard.admin.views;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for an address that leads nowhere. */
@Dependent
@ParentLayout(AdminLayout.class)
@AnonymousAllowed
class NotFoundPage extends Notice implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotFoundException> error) {
        // a view says what it did not find; where there is no view, the exception speaks of routes
        boolean saidByView = error.hasCustomMessage()
                && !error.getCustomMessage().equals(error.getException().getMessage());
        show("error.not-found", saidByView ? error.getCustomMessage() : say("error.not-found.text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
