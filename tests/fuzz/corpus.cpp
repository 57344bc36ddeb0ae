// Beside libFuzzer's main(): an empty folder given as the (first) corpus is filled with the target's seeds first.

#include <QDir>
#include <QFile>

#include "tests/fuzz/fuzztarget.h"

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    int first = 1;
    while (first < *argc && (*argv)[first][0] == '-')
        ++first;
    if (first >= *argc)
        return 0;
    const QDir folder(QString::fromLocal8Bit((*argv)[first]));
    if (!folder.exists() || !folder.isEmpty())
        return 0;
    int number = 0;
    for (const QByteArray &seed : rosette::fuzz::seeds()) {
        QFile file(folder.filePath(QStringLiteral("seed-%1").arg(++number)));
        if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
            qFatal("The seeds cannot be written to %s.", qPrintable(folder.path()));
    }
    return 0;
}
