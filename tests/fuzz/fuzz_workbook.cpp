// Workbooks: what a spreadsheet program writes, damaged on the way.

#include "models/tables/tablereader.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

std::vector<QByteArray> fuzz::seeds() { return {}; } // corpus/fuzz_workbook has them

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const fuzz::InputFile xlsx("xlsx");
    static const fuzz::InputFile ods("ods");
    for (const fuzz::InputFile *file : {&xlsx, &ods}) {
        const auto reader = TableReader::open(file->write(data, size));
        if (!reader)
            continue;
        TableRow row;
        while ((*reader)->next(row).valueOr(false)) {
            if (row.cells.isEmpty())
                qFatal("A row has no cells.");
        }
    }
    return 0;
}
