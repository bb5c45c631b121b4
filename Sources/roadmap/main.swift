import RoadmapCLI

RoadmapTool.main()
