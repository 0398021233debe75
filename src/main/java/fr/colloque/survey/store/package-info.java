/** Where answers to surveys are kept: one by one, without anything that could join them. */
package fr.colloque.survey.store;
