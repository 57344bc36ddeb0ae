#include "ui/people/peoplefilters.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>

#include "ui/people/personfilterform.h"
#include "ui/people/savedfilters.h"
#include "ui/shell/icons.h"
#include "ui/shell/rosettestyle.h"
#include "ui/shell/theme.h"
#include "ui/widgets/filterbar.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

const QString kElectors = u"electors"_s;
const QString kNeverSpoken = u"neverSpoken"_s;

} // namespace

PeopleFilters::PeopleFilters(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new FilterBar(tr("Name, address, postcode, number or phone")))
    , m_open(new QToolButton)
    , m_form(new PersonFilterForm(context))
    , m_saved(new SavedFilters(context, this))
{
    buildBar();
    m_line = buildLine();
    m_form->setObjectName(u"personFilterForm"_s);
    m_form->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_bar);
    layout->addWidget(m_form);
    layout->addWidget(m_line);
    connect(m_form, &PersonFilterForm::edited, this, &PeopleFilters::takeForm);
    connect(m_saved, &SavedFilters::picked, this, &PeopleFilters::setFilter);
    reloadChoices();
}

void PeopleFilters::buildBar()
{
    m_bar->addChip(kElectors, tr("Electors"));
    m_bar->addChip(kNeverSpoken, tr("Never spoken to"));
    connect(m_bar, &FilterBar::changed, this, &PeopleFilters::takeBar);
    m_open->setObjectName(u"filtersToolButton"_s);
    m_open->setText(tr("Filters"));
    m_open->setIcon(iconNamed(u"filter"_s));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setCheckable(true);
    m_open->setProperty(RosetteStyle::kChip, true);
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_open->setToolTip(tr("All filters (%1)").arg(m_open->shortcut().toString(QKeySequence::NativeText)));
    connect(m_open, &QToolButton::toggled, m_form, &QWidget::setVisible);
    m_bar->addControl(m_open);
    auto *saved = new QToolButton;
    saved->setObjectName(u"savedFiltersToolButton"_s);
    saved->setText(tr("Saved"));
    saved->setToolTip(tr("Filters that were given a name"));
    saved->setPopupMode(QToolButton::InstantPopup);
    saved->setMenu(m_saved->menu());
    saved->setProperty(RosetteStyle::kChip, true);
    m_bar->addControl(saved);
}

QWidget *PeopleFilters::buildLine()
{
    auto *line = new QWidget;
    m_words = new QLabel;
    m_words->setObjectName(u"activeFilterLabel"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *clear = new QToolButton;
    clear->setObjectName(u"clearFiltersToolButton"_s);
    clear->setText(tr("Clear"));
    clear->setToolTip(tr("Show everybody again"));
    clear->setIcon(iconNamed(u"close"_s));
    clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(clear, &QToolButton::clicked, this, [this] {
        PersonFilter rest;
        rest.text = m_filter.text;
        setFilter(rest);
    });
    auto *save = new QToolButton;
    save->setObjectName(u"saveFilterToolButton"_s);
    save->setText(tr("Save…"));
    connect(save, &QToolButton::clicked, m_saved, &SavedFilters::save);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_words, 1);
    layout->addWidget(save);
    layout->addWidget(clear);
    return line;
}

void PeopleFilters::setFilter(const PersonFilter &filter)
{
    m_filter = filter;
    show();
    emit changed();
}

void PeopleFilters::takeBar()
{
    if (m_isShowing)
        return;
    PersonFilter filter = m_filter;
    filter.text = m_bar->text();
    const bool isElectors = m_bar->isChipOn(kElectors);
    if (isElectors != (filter.status == PersonStatus::Elector))
        filter.status = isElectors ? PersonStatus::Elector : PersonStatus::Anyone;
    const bool isNever = m_bar->isChipOn(kNeverSpoken);
    if (isNever != (filter.spoken == LastSpoken::Never)) {
        filter.spoken = isNever ? LastSpoken::Never : LastSpoken::Whenever;
        filter.spokenDay = {};
    }
    if (filter != m_filter)
        setFilter(filter);
}

void PeopleFilters::takeForm()
{
    PersonFilter filter = m_form->applied(m_filter);
    filter.door = {}; // one door was shown; now the choice is widened
    setFilter(filter);
}

/// Bar, panel and line as the filter says.
void PeopleFilters::show()
{
    const QScopedValueRollback showing(m_isShowing, true);
    if (m_bar->text() != m_filter.text)
        m_bar->setText(m_filter.text);
    m_bar->setChipOn(kElectors, m_filter.status == PersonStatus::Elector);
    m_bar->setChipOn(kNeverSpoken, m_filter.spoken == LastSpoken::Never);
    m_form->setFilter(m_filter);
    m_saved->setCurrent(m_filter);
    const QString words = m_filter.words(m_context.campaign.connection()).valueOr({});
    m_words->setText(words);
    m_line->setVisible(!words.isEmpty());
}

void PeopleFilters::reloadChoices()
{
    m_form->reloadChoices();
    show();
}

QLineEdit *PeopleFilters::searchField() const { return m_bar->searchField(); }

void PeopleFilters::leadTo(QWidget *list) { m_bar->leadTo(list); }

void PeopleFilters::setCount(const QString &text) { m_bar->setCount(text); }

} // namespace rosette
