#include "models/output/sheetkey.h"

#include <QCoreApplication>

#include "models/output/sheetlayout.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SheetFurniture", text); }

QString supportWords(const CodeBook &codes)
{
    QStringList steps;
    for (const Code &code : codes.ofKind(CodeKind::Support))
        steps += u"%1 %2"_s.arg(code.written(), code.label.toLower());
    return steps.isEmpty() ? QString() : tr("Support: %1.").arg(steps.join(u", "_s));
}

QString wordsWithoutBox(const CodeBook &codes, const SheetLayout &layout)
{
    QStringList words;
    for (const CodeKind kind : {CodeKind::Outcome, CodeKind::Ask}) {
        for (const Code &code : codes.ofKind(kind)) {
            if (!layout.hasBox(code.label))
                words += code.label.toLower();
        }
    }
    return words.isEmpty() ? QString() : tr("Write under notes: %1.").arg(words.join(u", "_s));
}

/// "q1 Do you use the bus? 1 yes, 2 no": the figure goes into the box.
QString questionWords(const Question &question, qsizetype number)
{
    QStringList options;
    for (const QString &option : question.options())
        options += u"%1 %2"_s.arg(options.size() + 1).arg(option.toLower());
    const QString how = options.isEmpty() ? tr("(under notes)") : options.join(u", "_s);
    return u"q%1 %2 %3"_s.arg(number).arg(question.text, how);
}

} // namespace

QStringList sheetKey(const SheetLook &look, const SheetLayout &layout, Paper &paper)
{
    const CodeBook codes = look.terms.book();
    QStringList parts{look.style == SheetStyle::Doors ? QString() : supportWords(codes),
                      wordsWithoutBox(codes, layout)};
    parts.removeAll(QString());
    QStringList lines = paper.wrapped(parts.join(u"  "_s), layout.text(7.5), paper.width());
    for (qsizetype i = 0; i < look.terms.questions.size(); ++i)
        lines += paper.wrapped(questionWords(look.terms.questions.at(i), i + 1), layout.text(7.5), paper.width());
    return lines;
}

QString lineKeyText(int key, int lastKey) { return QString::number(key).rightJustified(lastKey > 99 ? 3 : 2, u'0'); }

} // namespace rosette
