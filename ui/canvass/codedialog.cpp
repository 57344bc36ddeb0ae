#include "ui/canvass/codedialog.h"

#include <QFormLayout>
#include <QLineEdit>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestMark = 3;

QString titleOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Outcome:
        return CodeDialog::tr("Add an outcome");
    case CodeKind::Support:
        return CodeDialog::tr("Add a support answer");
    case CodeKind::Ask:
        break;
    }
    return CodeDialog::tr("Add an ask");
}

} // namespace

CodeDialog::CodeDialog(AppContext &context, CodeKind kind, QWidget *parent)
    : FormDialog(titleOf(kind), tr("Add"), parent)
    , m_context(context)
    , m_kind(kind)
    , m_mark(new QLineEdit(this))
    , m_label(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_mark->setObjectName(u"codeMarkLineEdit"_s);
    m_mark->setPlaceholderText(tr("6, or W"));
    m_mark->setMaxLength(kLongestMark);
    m_mark->setVisible(kind == CodeKind::Support);
    m_label->setObjectName(u"newCodeLabelLineEdit"_s);
    if (kind == CodeKind::Support)
        form()->addRow(tr("&Written as"), m_mark);
    form()->addRow(tr("&Label"), m_label);
    addNote(tr("It is on sheets that are printed from now on. What it means, you say in the list."));
    connect(this, &FormDialog::submitted, this, &CodeDialog::save);
}

void CodeDialog::save()
{
    Code code;
    code.kind = m_kind;
    code.label = m_label->text().simplified();
    const QString mark = m_kind == CodeKind::Support ? m_mark->text().simplified() : code.label;
    if (code.label.isEmpty() || mark.isEmpty())
        return showProblem(m_kind == CodeKind::Support ? tr("Write what stands on the sheet, and what it means.")
                                                       : tr("Write its label."));
    const Status status = m_context.campaign.edit(tr("Add “%1”").arg(code.label),
                                                  [&](Connection &c) { return CodeRepository::add(c, code, mark); });
    if (status)
        accept();
    else
        showProblem(status.error().message);
}

} // namespace rosette
