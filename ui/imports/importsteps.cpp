#include "ui/imports/importsteps.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/imports/importcounts.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    Mark,
    Words,
    State,
    Button,
};

/// The count of CampaignStatus that says whether this kind is there.
QString countKey(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Register:
        return u"electors"_s;
    case ImportKind::AbsentVoters:
        return u"absent_voters"_s;
    default:
        return importKey(kind);
    }
}

} // namespace

ImportSteps::ImportSteps(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::kBetween);
    grid->setVerticalSpacing(Space::kBetween);
    grid->setColumnStretch(Words, 1);
    for (const ImportKind kind : allImportKinds())
        addStep(kind);
    grid->setRowStretch(grid->rowCount(), 1);
}

void ImportSteps::addStep(ImportKind kind)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    const Step step{new QLabel, new QLabel};
    step.state->setObjectName(importKey(kind) + u"StateLabel"_s);
    step.state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *title = new QLabel(importTitle(kind));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *source = new QLabel(importSource(kind));
    source->setWordWrap(true);
    Theme::makeSecondary(source);
    auto *choose = new QToolButton;
    choose->setObjectName(importKey(kind) + u"ToolButton"_s);
    choose->setText(tr("Choose…"));
    choose->setAccessibleName(tr("Choose a file: %1").arg(importTitle(kind)));
    connect(choose, &QToolButton::clicked, this, [this, kind] { emit kindRequested(kind); });

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(source);
    grid->addWidget(step.mark, row, Mark, Qt::AlignTop);
    grid->addLayout(words, row, Words);
    grid->addWidget(step.state, row, State, Qt::AlignTop);
    grid->addWidget(choose, row, Button, Qt::AlignTop);
    m_steps.insert(kind, step);
}

qint64 ImportSteps::countOf(ImportKind kind) const { return m_counts.value(countKey(kind)).toInteger(); }

void ImportSteps::showStep(ImportKind kind, qint64 count)
{
    const Step &step = m_steps[kind];
    step.mark->setText(count > 0 ? Theme::shapeOf(Meaning::Done) : u"○"_s);
    step.state->setText(count > 0 ? groupedNumber(count) : tr("to do"));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, count > 0 ? Theme::of(Meaning::Done, palette()) : Theme::muted(palette()));
    step.mark->setPalette(colours);
    step.state->setPalette(colours);
}

void ImportSteps::setCounts(const QJsonObject &counts)
{
    m_counts = counts;
    QStringList done;
    QString next;
    for (const ImportKind kind : allImportKinds()) {
        showStep(kind, countOf(kind));
        if (countOf(kind) > 0)
            done += importTitle(kind).toLower();
        else if (next.isEmpty())
            next = importTitle(kind).toLower();
    }
    if (done.isEmpty())
        m_summary = tr("Nothing is in yet. Begin with the wards.");
    else if (next.isEmpty())
        m_summary = tr("Everything is in. Import a newer file whenever you get one.");
    else
        m_summary = tr("In: %1. Next: %2.").arg(done.join(u", "_s), next);
}

void ImportSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (auto it = m_steps.keyBegin(); it != m_steps.keyEnd(); ++it)
        showStep(*it, countOf(*it));
}

} // namespace rosette
