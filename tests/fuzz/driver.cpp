// main() of a fuzz target where libFuzzer is not at hand. Understands the same arguments:
//   fuzz_wkb [-runs=2000] [-seed=1] [-max_len=65536] [-timeout=60] [file…]
// Inputs are made from the target's seeds and from the files of its kept corpus (see ROSETTE_FUZZ_CORPUS in
// CMakeLists.txt). With files: only these, as they are; that is how a crash is looked at again. The input that ends the
// program is kept beside it as crash-<target>.

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutator.h"

extern "C" [[gnu::weak]] void __sanitizer_set_death_callback(void (*callback)());

namespace {

QByteArray input;     // what the target works on
QByteArray crashPath; // where it goes when the target ends the program
unsigned timeoutSeconds = 60;

void say(const char *text) { std::ignore = write(STDERR_FILENO, text, strlen(text)); }

/// Only calls that are allowed in a signal handler.
void keepInput()
{
    const int file = open(crashPath.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    const bool isKept = file >= 0 && write(file, input.constData(), size_t(input.size())) == input.size();
    say(isKept ? "The input that ended the target is in " : "The input that ended the target cannot be kept in ");
    say(crashPath.constData());
    say("\n");
}

void onSignal(int signal)
{
    say(signal == SIGALRM ? "The target did not come back in time.\n" : "The target crashed.\n");
    keepInput();
    std::_Exit(1);
}

/// Sanitizers report crashes better than we do; they say when they are done.
void watch()
{
    if (__sanitizer_set_death_callback) {
        __sanitizer_set_death_callback(keepInput);
    } else {
        for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL})
            std::signal(signal, onSignal);
    }
    std::signal(SIGABRT, onSignal);
    std::signal(SIGALRM, onSignal);
}

void run(QByteArray bytes)
{
    input = std::move(bytes);
    alarm(timeoutSeconds);
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
    alarm(0);
}

/// The inputs kept in the repository for this target: small whole ones, and every one that ever broke something.
std::vector<QByteArray> keptInputs(const QString &target)
{
    const QDir folder(QStringLiteral(ROSETTE_FUZZ_CORPUS) + u'/' + target);
    std::vector<QByteArray> inputs;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read.", qPrintable(file.fileName()));
        inputs.push_back(file.readAll());
    }
    return inputs;
}

} // namespace

int main(int argc, char **argv)
{
    long runs = 2000;
    unsigned long long seed = 1;
    long maximumLength = 1 << 16;
    int files = 0;
    const QString target = QFileInfo(QString::fromLocal8Bit(argv[0])).fileName();
    crashPath = "crash-" + target.toUtf8();
    watch();
    for (int i = 1; i < argc; ++i) {
        if (std::sscanf(argv[i], "-runs=%ld", &runs) == 1 || std::sscanf(argv[i], "-seed=%llu", &seed) == 1 ||
            std::sscanf(argv[i], "-max_len=%ld", &maximumLength) == 1 ||
            std::sscanf(argv[i], "-timeout=%u", &timeoutSeconds) == 1)
            continue;
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s is neither an option nor a file that can be read.\n", argv[i]);
            return 2;
        }
        run(file.readAll());
        ++files;
    }
    if (files > 0)
        return 0;

    std::vector<QByteArray> seeds = rosette::fuzz::seeds();
    for (QByteArray &kept : keptInputs(target))
        seeds.push_back(std::move(kept));
    for (const QByteArray &whole : seeds)
        run(whole);
    rosette::fuzz::Mutator mutator(seeds, seed, maximumLength);
    for (long i = 0; i < runs; ++i)
        run(mutator.next());
    std::printf("%zu seeds and %ld inputs made from them: no crash.\n", seeds.size(), runs);
    return 0;
}
