// Tables as councils and volunteers send them.

#include "models/tables/tablereader.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

std::vector<QByteArray> fuzz::seeds()
{
    return {sharedBytes("register/council-fixtures/democracy-counts-utf-16le.csv"),
            sharedBytes("register/council-fixtures/encoding-windows1252.tsv"),
            sharedBytes("register/council-fixtures/test_incremental_data.csv"),
            "A list of names\r\n\r\nname;note\r\n\"Ann \"\"Annie\"\" Elm\";\"two\r\nlines\"\r\n"};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const fuzz::InputFile file("csv");
    const auto reader = TableReader::open(file.write(data, size));
    if (!reader)
        return 0;
    TableRow row;
    while ((*reader)->next(row).valueOr(false)) {
        if (row.line < 1 || row.line > qint64(size) + 1)
            qFatal("A row stands on line %lld.", row.line);
        std::ignore = row.sourceText();
    }
    return 0;
}
