package fr.colloque.provider;

import java.time.Instant;

/**
 * That an administrator changed the provider.
 *
 * @param number the version that it made
 * @param name   of the provider from then on
 * @param setBy  the administrator's account
 */
public record ProviderChange(int number, String name, String siret, long setBy, Instant setAt) { }
