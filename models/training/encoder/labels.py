"""Label orders of the encoder's four heads; encoder.json repeats them for the program that reads the model."""

STANCES = ("unfavourable", "neutral", "favourable")
ROLES = ("aggressor", "protector", "victim", "enabler", "bystander", "mediator", "patron", "rival", "self-interested", "critic",
         "none")
FRAMES = ("economic", "capacity", "morality", "fairness", "legality", "policy", "crime", "security", "health", "quality_of_life",
          "cultural_identity", "public_opinion", "political", "external_regulation", "other")
VOICES = ("author", "quoted")
