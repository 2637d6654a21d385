package io.lobbycard.admin;

import com.vaadin.cdi.CdiVaadinServlet;
import io.lobbycard.web.Roles;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;

/** Mounts the Vaadin UI, for staff. What each of them may see there, the views say. */
@WebServlet(urlPatterns = "/admin/*", asyncSupported = true)
@ServletSecurity(
        @HttpConstraint(
                rolesAllowed = {
                    Roles.EDITOR,
                    Roles.REVIEWER,
                    Roles.ANALYST,
                    Roles.AUDITOR,
                    Roles.SUPPORT,
                    Roles.PRIVACY_OFFICER,
                    Roles.OPERATOR
                }))
public class AdminServlet extends CdiVaadinServlet {}
