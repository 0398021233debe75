package fr.colloque.platform.config;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where plain forms post to, so that saving needs no view to be rebuilt. */
@ApplicationPath("/do")
public class Forms extends Application { }
