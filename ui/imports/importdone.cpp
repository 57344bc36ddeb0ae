#include "ui/imports/importdone.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/imports/importreportview.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

ImportDone::ImportDone(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel(Theme::shapeOf(Meaning::Done)))
    , m_title(new QLabel)
    , m_steps(new QWidget)
    , m_lines(new QGridLayout(m_steps))
    , m_report(new ImportReportView)
    , m_next(new QPushButton)
{
    m_title->setObjectName(u"doneTitleLabel"_s);
    m_title->setFont(Theme::sectionFont(font()));
    m_title->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::kInside);
    head->addWidget(m_mark);
    head->addWidget(m_title, 1);
    m_steps->setObjectName(u"nextSteps"_s);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(Space::kBetween);
    m_lines->setVerticalSpacing(4);
    m_lines->setColumnStretch(0, 1);
    auto *undo = new QPushButton(tr("Undo this import"));
    undo->setObjectName(u"undoThisImportPushButton"_s);
    connect(undo, &QPushButton::clicked, this, &ImportDone::undoRequested);
    auto *another = new QPushButton(tr("Import another file"));
    another->setObjectName(u"nextFilePushButton"_s);
    connect(another, &QPushButton::clicked, this, &ImportDone::anotherFileRequested);
    setFocusProxy(m_next);
    m_next->setObjectName(u"nextPagePushButton"_s);
    Theme::makePrimary(m_next);
    connect(m_next, &QPushButton::clicked, this, [this] { emit stepRequested(m_first); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::kInside);
    buttons->addWidget(undo);
    buttons->addStretch();
    buttons->addWidget(another);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addLayout(head);
    layout->addSpacing(4);
    layout->addWidget(m_report, 1);
    layout->addWidget(m_steps);
    layout->addLayout(buttons);
}

void ImportDone::showReport(const QString &fileNames, const ImportReport &report, const QList<ImportNextStep> &steps)
{
    colourMark();
    const bool isOne = !fileNames.contains(u", "_s);
    m_title->setText((isOne ? tr("%1 was imported.") : tr("%1 were imported.")).arg(fileNames));
    m_report->showReport(report);
    showSteps(steps);
    m_next->setFocus();
}

void ImportDone::showSteps(const QList<ImportNextStep> &steps)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    m_first = steps.value(0);
    m_next->setText(m_first.action);
    m_next->setHidden(steps.isEmpty());
    for (const ImportNextStep &step : steps.mid(1))
        addLine(step);
    m_steps->setVisible(steps.size() > 1);
}

void ImportDone::addStep(const ImportNextStep &step)
{
    addLine(step);
    m_steps->show();
}

void ImportDone::addLine(const ImportNextStep &step)
{
    const int row = m_lines->rowCount();
    auto *sentence = new QLabel(step.sentence);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto *button = new QToolButton;
    button->setObjectName(step.key + u"StepToolButton"_s);
    button->setText(step.action);
    button->setAccessibleDescription(step.sentence);
    connect(button, &QToolButton::clicked, this, [this, step] { emit stepRequested(step); });
    m_lines->addWidget(sentence, row, 0);
    m_lines->addWidget(button, row, 1);
}

void ImportDone::colourMark()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(Meaning::Done, colours));
    m_mark->setPalette(colours);
}

void ImportDone::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourMark();
}

} // namespace rosette
