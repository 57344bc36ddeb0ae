#pragma once

#include "models/base/id.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace rosette {

class DataTable;
class PageHeader;
class PitchDetails;
class PitchesModel;
class StallDetails;
class StallsModel;

/// Stalls by date beside pitches by place, with the card of the chosen one at the right.
class StallsPage : public Page
{
    Q_OBJECT

public:
    explicit StallsPage(AppContext &context, QWidget *parent = nullptr);

    void activated() override;
    void reveal(const Target &target) override;

private:
    void buildHeader();
    QWidget *buildLists();
    void reload();
    void showCurrent();
    void planStall();
    void addPitch();
    void changeStall(ActivityId id);
    bool arePitchesShown() const;

    PageHeader *m_header;
    StallsModel *m_stalls;
    PitchesModel *m_pitches;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_lists = nullptr;
    QStackedWidget *m_cards = nullptr;
    DataTable *m_stallTable = nullptr;
    DataTable *m_pitchTable = nullptr;
    StallDetails *m_stallDetails = nullptr;
    PitchDetails *m_pitchDetails = nullptr;
    QAction *m_planAction = nullptr;
    QAction *m_addPitchAction = nullptr;
};

} // namespace rosette
