"""First names that tell whether a person is spoken of as "he" or as "she"; names used for both are left out."""

from __future__ import annotations

_MALE = (
    "aaron abdul abdullah abdulrahman abel abraham adam adrian ahmad ahmed alain alan albert alberto alejandro alessandro alex alexander alexandre alfred ali alistair alton "
    "amadou amir andrew andré angus anthony antoine antonio arnaud arthur aziz barack barry benjamin bernard bill bob boris brandon brian bruno bryan calvin carl carlos "
    "cedric charles charlie christian christophe christopher clarence claude clément colin craig cyril damien daniel danny darren david dean denis dennis derek "
    "didier diego dominic donald douglas dustin dylan eddie eduardo edward elijah emmanuel enrique eric ernest ethan eugene fabien fabrice felipe fernando "
    "florian francesco francis franck françois frank fred freddie frederick frédéric gabriel gary gavin geoffrey george gerald gerard gérald gérard giovanni giuseppe glenn gordon "
    "graham greg gregory guillaume guy hakim hamid hamza harold harry hassan henri henry hugh hugo hussein ian ibrahim idris igor isaac ismail ivan jack jacob jacques "
    "jake jamal james jason javier jean jeff jeffrey jeremy jérôme jerry jim jimmy joaquin joe joel john johnny jonathan jorge jose josé joseph joshua josh juan julien justin karim "
    "keith kenneth kevin khaled khalid kyle lamar lance laurent lawrence leo léo leon leonard lewis liam louis luc luca lucas luis luke mahmoud malcolm malik manuel "
    "marc marcel marco marcus mario mark martin marvin mathieu matt matthew maurice max maxime michael michel miguel mike mohamed mohammad mohammed mouloud moussa muhammad mustafa "
    "nathan neil nicholas nick nicolas nigel noah norman olivier omar oscar oscar osman pablo pascal patrick paul pedro peter philip philippe phillip pierre quentin rafael "
    "ralph ramon randy raphaël rashid raul ray raymond rené ricardo richard rick robert roberto robin rodney roger roland roman ron ronald roy rui russell ryan said salim salvador samuel sam samir "
    "santiago scott sean sébastien sergio serge seth shane shaun simon stanley stefan stéphane stephen steve steven stewart stuart sylvain ted terry théo theodore thierry thomas tim "
    "timothy tobias todd tom tommy tony travis trevor tyler valentin vernon victor vincent vladimir walter warren wayne william xavier yann yannick youssef yusuf yves zachary"
)
_FEMALE = (
    "abigail agnes aisha alexandra alice alicia alison amanda amber amelia amina amy ana andrea angela angelina anita ann anna anne annie antoinette april ashley audrey "
    "aurélie barbara beatrice becky bernadette beth betty beverly bianca bonnie brenda brigitte camille carla carmen carol caroline carolyn caterina catherine cathy céline charlotte "
    "chantal chelsea cheryl chloé christina christine cindy claire clara claudia colleen corinne courtney crystal cynthia danielle dawn deborah debra delphine denise diana diane "
    "dolores donna dorothy edith eileen elaine eleanor elena elisabeth elizabeth ellen emilie emily emma erica erin esther eva evelyn fatima fatou fiona florence frances françoise "
    "gabriella gail geneviève georgia gina gloria grace gwen hannah heather heidi helen hélène hillary hilary ingrid irene isabel isabella isabelle jacqueline jane janet janice jasmine "
    "jeanne jennifer jenny jessica jill jo joan joanna josephine joyce juanita judith judy julia julie juliette justine karen kate katherine kathleen kathy katie kayla kelly khadija kimberly "
    "kristen kristin laetitia latifa laura lauren laurence leila leslie lesley linda lisa lois lori louise lucia lucie lucy lydia lynn maggie manon margaret maria mariam marie marilyn "
    "marine marion martha martine mary maryam maureen megan meghan melanie melissa mélanie michelle mireille miriam molly monica monique nadia nadine nancy naomi natalia "
    "natalie natasha nathalie nicole nina nora olga olivia pamela patricia paula pauline peggy penny phyllis priscilla rachel rebecca regina renée rita roberta rosa "
    "rose rosemary ruth sabrina sally samantha sandra sara sarah shannon sharon sheila shirley silvia simone sofia sonia sophia sophie stacy stella stephanie stéphanie sue "
    "susan suzanne sylvia sylvie tamara tammy tania tara teresa theresa tiffany tina tracy valerie valérie vanessa vera veronica véronique victoria virginia virginie vivian wendy yasmin yolanda yvonne zoe zoé"
)

FAMILY_NAMES = frozenset("king bishop prince pope duke earl dean baron player parent child".split())

GENDERS: dict[str, str] = {**dict.fromkeys(_MALE.split(), "m"), **dict.fromkeys(_FEMALE.split(), "f")}
