use super::*;

fn read(text: &str) -> Table {
    Table::read("a.csv", text.as_bytes()).unwrap().0
}

/// The columns with their kinds, and the rows, each in a line.
fn shown(table: &Table) -> String {
    let columns = table.columns.iter();
    let mut out: Vec<String> = vec![
        columns
            .map(|it| format!("{} {:?}", it.name, it.kind))
            .collect::<Vec<_>>()
            .join(" | "),
    ];
    for row in &table.rows {
        let cells = row.cells.iter().map(|cell| match &cell.value {
            Value::Number(digits) => digits.to_string(),
            Value::Day(day) => day.to_string(),
            Value::Truth(truth) => truth.to_string(),
            Value::Missing => "∅".to_owned(),
            Value::Text => cell.text.to_string(),
        });
        out.push(cells.collect::<Vec<_>>().join(" | "));
    }
    out.join("\n")
}

fn faults(text: &str) -> Vec<(&'static str, u32, u32)> {
    let faults = Table::read("a.csv", text.as_bytes()).unwrap_err();
    let place = |it: &Diagnostic| it.place.clone().unwrap();
    let faults = faults.iter();
    faults
        .map(|it| (it.code, place(it).line, place(it).column))
        .collect()
}

#[test]
fn what_spreadsheets_of_all_countries_write_is_one_table() {
    let expected =
        "station Text | level Number | day Day\nQasr | 1234.5 | 2026-01-31\nNahr, west | -3 | ∅";
    for text in [
        "station,level,day\nQasr,1234.5,2026-01-31\n\"Nahr, west\",-3,\n",
        "station;level;day\r\nQasr;1 234,5;2026-01-31\r\nNahr, west;-3;\r\n",
        "\u{feff}sep=;\r\nstation;level;day\r\nQasr;1.234,5;2026-01-31\r\nNahr, west;−3;-\r\n",
        "station\tlevel\tday\rQasr\t١٬٢٣٤٫٥\t2026-01-31\rNahr, west\t-٣\t…\r",
        "station | level | day\nQasr | 1,234.5 | 2026-01-31\nNahr, west | -3 | n/a",
        "station;level;day;;\nQasr;1234,5;2026-01-31;;\nNahr, west;-3;;;\n;;;;\n\n",
    ] {
        assert_eq!(shown(&read(text)), expected, "{text}");
    }
}

#[test]
fn digits_in_quotes_are_a_text_where_others_stand_without() {
    let chosen = "office,telephone,staff\nQasr,\"71000111\",1200\nNahr,\"71000222\",900\n";
    assert_eq!(
        shown(&read(chosen)),
        "office Text | telephone Text | staff Number\nQasr | 71000111 | 1200\nNahr | 71000222 | 900"
    );
    let all = "\"office\",\"staff\"\n\"Qasr\",\"1200\"\n";
    assert_eq!(shown(&read(all)), "office Text | staff Number\nQasr | 1200");
    // These quotes are needed.
    let needed = "office,staff\nQasr,\"1,200\"\nNahr,900\n";
    assert_eq!(
        shown(&read(needed)),
        "office Text | staff Number\nQasr | 1200\nNahr | 900"
    );
}

#[test]
fn a_column_is_read_as_text_where_somebody_asks_for_it() {
    let mut table = read("office,telephone\nQasr,71 000 111\nNahr,-\n");
    table.read_as_text(1);
    assert_eq!(
        shown(&table),
        "office Text | telephone Text\nQasr | 71 000 111\nNahr | ∅"
    );
}

#[test]
fn a_cell_may_hold_lines_quotes_and_separators() {
    let table = read("a,b\n\"one\ntwo\",\"say \"\"three\"\", four\"\n");
    assert_eq!(&*table.rows[0].cells[0].text, "one\ntwo");
    assert_eq!(&*table.rows[0].cells[1].text, "say \"three\", four");
}

#[test]
fn old_encodings_and_utf_16_are_read() {
    let utf16: Vec<u8> = "\u{feff}نهر;1,5\r\nدجلة;2,5"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let (table, notes) = Table::read("a.csv", &utf16).unwrap();
    assert_eq!((&*table.columns[0].name, notes.len()), ("نهر", 0));
    let (table, notes) = Table::read("a.csv", b"r\xe9gion;d\xe9bit\nB\xe9ja;1,5\n").unwrap();
    assert_eq!(&*table.columns[0].name, "région");
    assert_eq!(notes[0].code, "guessed-encoding");
    let (table, _) = Table::read(
        "a.csv",
        b"\xe4\xe5\xd1;\xe3\xcd\xd8\xc9\n\xcf\xcc\xe1\xc9;1,5\n",
    )
    .unwrap();
    assert_eq!(
        (&*table.columns[0].name, &*table.columns[1].name),
        ("نهر", "محطة")
    );
}

#[test]
fn a_comma_before_three_digits_is_what_the_rest_of_the_file_says() {
    let level = |text: &str| match &read(text).rows[0].cells[1].value {
        Value::Number(digits) => digits.to_string(),
        other => format!("{other:?}"),
    };
    assert_eq!(level("a,b\nx,\"1,234\"\n"), "1234");
    assert_eq!(level("a;b\nx;1,234\n"), "1.234");
    assert_eq!(level("a;b\nx;1,234\ny;5.5\n"), "1234");
    assert_eq!(level("a;b\nx;1.234\ny;5,5\n"), "1234");
    assert_eq!(level("a;b\nx;1.234\n"), "1.234");
}

#[test]
fn codes_are_no_numbers_and_shares_are() {
    let table = read("code,share\n01200,12 %\n75001,3%\n");
    assert_eq!(table.columns[0].kind, Kind::Text);
    assert_eq!(
        (table.columns[1].kind, table.columns[1].is_percent),
        (Kind::Number, true)
    );
    assert!(table.misfits().is_empty());
    let table = read("a;share\nx;12 %\ny;7\nz;+٣٪\u{200f}\n");
    let signs = table.rows.iter().map(|row| &row.cells[1]);
    let signs: Vec<_> = signs.map(|it| (it.is_percent(), it.is_plus())).collect();
    assert_eq!(signs, [(true, false), (false, false), (true, true)]);
    assert!(!table.columns[1].is_percent);
}

#[test]
fn a_cell_that_is_not_as_the_others_is_told_at_its_row_and_column() {
    let table = read("station,level\na,1\nb,2\nc,1O\nd,4\n");
    assert_eq!(table.columns[1].kind, Kind::Text);
    let misfits = table.misfits();
    let place = misfits[0].place.clone().unwrap();
    assert_eq!(
        (misfits[0].code, place.line, place.column, misfits.len()),
        ("bad-cell", 4, 3, 1)
    );
}

#[test]
fn what_is_no_table_is_told_where() {
    assert_eq!(faults("")[0], ("wrong-table", 0, 0));
    assert_eq!(faults("a,b\n1\n"), [("wrong-table", 2, 1)]);
    assert_eq!(
        faults("a,b\n1,2,3\n4,5\n6,7,8\n"),
        [("wrong-table", 2, 1), ("wrong-table", 4, 1)]
    );
    assert_eq!(faults("a,a\n1,2\n"), [("wrong-table", 1, 3)]);
    assert_eq!(faults("a,,b\n1,2,3\n"), [("wrong-table", 1, 3)]);
    assert_eq!(faults("a,b\n\"x,2\n"), [("wrong-table", 2, 1)]);
    assert_eq!(faults("a,b\n\"x\"y,2\n"), [("wrong-table", 2, 4)]);
}

#[test]
fn what_a_spreadsheet_could_not_work_out_is_told_and_is_no_value() {
    let table = read("n;v\nx;1 234,5\ny;n.d.\nz;#REF!\nw;#DIV/0!\nv;Err:502\n");
    assert_eq!(table.columns[1].kind, Kind::Number);
    let places: Vec<_> = table
        .misfits()
        .iter()
        .map(|it| it.place.clone().unwrap().line)
        .collect();
    assert_eq!(places, [4, 5, 6]);
    for text in [
        "#N/A",
        "#NOM?",
        "#VALEUR!",
        "#NULL!",
        "#NAME?",
        "########",
        "#ДЕЛ/0!",
    ] {
        assert!(kinds::is_spreadsheet_error(text), "{text}");
    }
    for text in [
        "#1", "# 12", "#B2", "#3!", "#eau", "Err", "##", "#ok!", "n/a",
    ] {
        assert!(!kinds::is_spreadsheet_error(text), "{text}");
    }
}

#[test]
fn a_title_above_the_head_is_told_as_such_and_blank_columns_are_none() {
    for text in [
        "Liste des gares 2026;;;\nid;ar;fr;en\na;b;c;d\n",
        "Liste des gares 2026\n\nid;ar;fr;en\na;b;c;d\n",
    ] {
        assert_eq!(faults(text), [("wrong-table", 1, 1)], "{text}");
    }
    let table = read("id;ar;;fr;\na;b;;c;\nd;e;;f;\n");
    assert_eq!(table.columns.len(), 3);
    assert_eq!(faults("id;;fr\na;b;c\n"), [("wrong-table", 1, 4)]);
}
