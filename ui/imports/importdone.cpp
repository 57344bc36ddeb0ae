#include "ui/imports/importdone.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/imports/importreportview.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString pageAfter(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Wards:
    case ImportKind::Streets:
    case ImportKind::Postcodes:
    case ImportKind::Uprns:
        return u"map"_s;
    case ImportKind::Register:
    case ImportKind::AbsentVoters:
        return u"people"_s;
    case ImportKind::Volunteers:
        return u"volunteers"_s;
    }
    return {};
}

} // namespace

ImportDone::ImportDone(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel(Theme::shapeOf(Meaning::Done)))
    , m_title(new QLabel)
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
    auto *undo = new QPushButton(tr("Undo this import"));
    undo->setObjectName(u"undoThisImportPushButton"_s);
    connect(undo, &QPushButton::clicked, this, &ImportDone::undoRequested);
    auto *another = new QPushButton(tr("Import another file"));
    another->setObjectName(u"nextFilePushButton"_s);
    connect(another, &QPushButton::clicked, this, &ImportDone::anotherFileRequested);
    setFocusProxy(m_next);
    m_next->setObjectName(u"nextPagePushButton"_s);
    Theme::makePrimary(m_next);
    connect(m_next, &QPushButton::clicked, this, [this] { emit pageRequested(m_nextPage); });

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
    layout->addLayout(buttons);
}

void ImportDone::showReport(ImportKind kind, const ImportReport &report)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(Meaning::Done, colours));
    m_mark->setPalette(colours);
    m_title->setText(tr("%1 was imported.").arg(report.fileName));
    m_report->showReport(report);
    m_nextPage = pageAfter(kind);
    m_next->setText(m_nextPage == "map"_L1      ? tr("See it on the map")
                    : m_nextPage == "people"_L1 ? tr("Go to People")
                                                : tr("Go to Volunteers"));
    m_next->setFocus();
}

} // namespace rosette
