#include "ui/canvass/scaledialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace rosette {

using namespace Qt::StringLiterals;

ScaleDialog::ScaleDialog(AppContext &context, QWidget *parent)
    : FormDialog(tr("Use another support scale"), tr("Use it from now on"), parent)
    , m_context(context)
    , m_scales(SupportScale::presets())
    , m_scale(new QComboBox)
    , m_answers(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_scale->setObjectName(u"scaleComboBox"_s);
    m_answers->setObjectName(u"scaleAnswersLabel"_s);
    m_answers->setWordWrap(true);
    const CodeBook codes = CodeBook::load(context.campaign.connection()).valueOr(CodeBook());
    for (const SupportScale &scale : std::as_const(m_scales))
        m_scale->addItem(scale.isInUse(codes) && !scale.question ? tr("%1 (in use)").arg(scale.name) : scale.name);
    form()->addRow(tr("&Scale"), m_scale);
    form()->addRow(tr("Answers"), m_answers);
    addNote(tr("What people said before keeps its words and stays readable. Sheets that are out are typed back on the "
               "scale that stands on "
               "them. You can change the words of each answer afterwards, add others and go back."));
    connect(m_scale, &QComboBox::currentIndexChanged, this, &ScaleDialog::showScale);
    connect(this, &FormDialog::submitted, this, &ScaleDialog::save);
    showScale();
}

void ScaleDialog::showScale()
{
    const SupportScale &scale = m_scales.at(m_scale->currentIndex());
    QStringList lines;
    for (const Code &code : scale.answers)
        lines += u"%1   %2"_s.arg(code.written(), code.label);
    if (scale.question)
        lines += tr("and the question “%1” %2").arg(scale.question->text, scale.question->choices.join(u", "_s));
    m_answers->setText(lines.join(u'\n'));
}

void ScaleDialog::save()
{
    const SupportScale &scale = m_scales.at(m_scale->currentIndex());
    const Status status = m_context.campaign.edit(tr("Use the support scale %1").arg(scale.name), [&](Connection &c) {
        return scale.adopt(c, m_context.clock.nowMs());
    });
    if (status)
        accept();
    else
        showProblem(status.error().message);
}

} // namespace rosette
