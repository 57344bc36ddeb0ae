#include "tests/ui/support/fakeprompts.h"

#include <QPrinter>

namespace rosette::test {

bool FakePrompts::confirm(QWidget *, const PromptQuestion &question)
{
    questions.append(question.title);
    return isConfirming;
}

Choice FakePrompts::choose(QWidget *, const PromptQuestion &question, const QString &)
{
    questions.append(question.title);
    return choice;
}

void FakePrompts::tell(QWidget *, const QString &title, const QString &) { questions.append(title); }

std::optional<QString> FakePrompts::askText(QWidget *, const QString &title, const QString &, const QString &)
{
    questions.append(title);
    return text;
}

QString FakePrompts::openFile(QWidget *, const FileRequest &request) { return nextPath(request); }

QStringList FakePrompts::openFiles(QWidget *, const FileRequest &request)
{
    questions.append(request.title);
    return std::exchange(paths, {});
}

QString FakePrompts::saveFile(QWidget *, const FileRequest &request) { return nextPath(request); }

QString FakePrompts::chooseFolder(QWidget *, const FileRequest &request) { return nextPath(request); }

bool FakePrompts::setUpPrinter(QWidget *, QPrinter &printer)
{
    questions.append(printer.docName());
    if (paths.isEmpty())
        return false;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(paths.takeFirst());
    return true;
}

void FakePrompts::showDocument(const QString &path) { documents.append(path); }

QString FakePrompts::nextPath(const FileRequest &request)
{
    questions.append(request.title);
    return paths.isEmpty() ? QString() : paths.takeFirst();
}

} // namespace rosette::test
