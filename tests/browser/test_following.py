"""Following a case: from the first page of the day to its last step, and to the words that say so."""

from playwright.sync_api import expect


def test_a_case_is_followed_from_the_incident_to_the_words_of_its_last_step(desk, look_as):
    visitor = look_as("reader")
    visitor.go("/incidents")
    visitor.page.get_by_role("main").get_by_role("link", name="Montgenèvre").first.click()
    main = visitor.page.get_by_role("main")
    for side in ("Alleged or reported", "Denied or dismissed", "Admitted or confirmed", "Found or shown"):
        expect(main.get_by_role("columnheader", name=side)).to_be_visible()
    expect(main.get_by_role("cell").filter(has_text="denied any wrongdoing")).to_be_visible()
    visitor.follow("What became of it", main)
    course = visitor.page.get_by_role("region", name="What became of it")
    expect(course).to_be_in_viewport()
    visitor.follow("Marc Delvaux", course)
    assert "Marc Delvaux" in visitor.heading()
    expect(main).to_contain_text("silent for")  # nothing was heard since, and it is not said to be over
    steps = main.get_by_role("table").get_by_role("row")
    appeal = steps.filter(has_text="Appeal").last
    visitor.shot("case-1-its-course")
    appeal.get_by_role("link").last.click()
    expect(visitor.page.locator(":target")).to_be_in_viewport()
    expect(main).to_contain_text("appeal")
    visitor.shot("case-2-the-words-that-say-so")


def test_the_silence_of_proceedings_is_told_and_narrowed(desk, look_as):
    visitor = look_as("reader", java_script_enabled=False)
    visitor.go("/")
    silent = visitor.page.get_by_role("region", name="Gone silent")
    expect(silent).to_contain_text("No report found since")
    visitor.follow("All proceedings", silent)
    expect(visitor.page.get_by_role("main")).to_contain_text("Silence means that no report was found")
    visitor.page.get_by_label("No report found for").select_option(index=1)
    visitor.press("Show")
    assert "?" in visitor.path()
    visitor.shot("case-3-silent-proceedings")
