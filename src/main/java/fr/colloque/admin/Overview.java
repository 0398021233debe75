package fr.colloque.admin;

/** How the house stands: one number a heap of work. */
public record Overview(long doctors, long enrolled, long underWay, long completed, long due,
                       long valid, long revoked) { }
