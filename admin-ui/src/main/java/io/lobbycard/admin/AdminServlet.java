package io.lobbycard.admin;

import com.vaadin.cdi.CdiVaadinServlet;
import jakarta.servlet.annotation.WebServlet;

/** Mounts the Vaadin UI. */
@WebServlet(urlPatterns = "/admin/*", asyncSupported = true)
public class AdminServlet extends CdiVaadinServlet {}
